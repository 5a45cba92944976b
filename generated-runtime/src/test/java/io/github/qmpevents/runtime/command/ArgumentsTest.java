package io.github.qmpevents.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.OpenEnum;
import io.github.qmpevents.runtime.json.JsonNull;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {
    static Stream<Arguments> legal() {
        return Stream.of(
                Arguments.of(true, "true"),
                Arguments.of((byte) -1, "-1"),
                Arguments.of((short) 300, "300"),
                Arguments.of(7, "7"),
                Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of(new BigInteger("18446744073709551615"), "18446744073709551615"),
                Arguments.of(BigInteger.TEN.pow(999), "1" + "0".repeat(999)),
                Arguments.of(new BigDecimal("1.50"), "1.50"),
                Arguments.of(new BigDecimal("1e400"), "1E+400"),
                Arguments.of(0.1, "0.1"),
                Arguments.of(-1e300, "-1.0E300"),
                Arguments.of(0.1f, "0.1"),
                Arguments.of("a\"\\\n\u00e9", "\"a\\\"\\\\\\n\\u00E9\""),
                Arguments.of(new StringBuilder("b"), "\"b\""),
                Arguments.of(Path.of("/a/b"), "\"/a/b\""),
                Arguments.of(new Color("red"), "\"red\""),
                Arguments.of(JsonNull.NULL, "null"),
                Arguments.of(JsonValue.parse("{\"x\": [1.50]}"), "{\"x\": [1.50]}"),
                Arguments.of(Map.of("a", Map.of("b", List.of())), "{\"a\": {\"b\": []}}"),
                Arguments.of(List.of(1, "2", List.of(3)), "[1, \"2\", [3]]"),
                Arguments.of(Collections.singleton(null), "[null]"),
                Arguments.of(new Object[] {1, new String[] {"2"}}, "[1, [\"2\"]]"),
                Arguments.of(new int[] {1, 2}, "[1, 2]"),
                Arguments.of(new long[] {1, 2}, "[1, 2]"),
                Arguments.of(new double[] {1.5}, "[1.5]"),
                Arguments.of(new boolean[] {true, false}, "[true, false]"));
    }

    @ParameterizedTest
    @MethodSource("legal")
    void valuesOfJavaAreMadeJson(Object value, String json) {
        assertThat(arguments("v", value).json()).isEqualTo("{\"v\": " + json + "}");
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                Arguments.of(Double.NaN, "arguments.v: JSON has no number NaN"),
                Arguments.of(Double.NEGATIVE_INFINITY, "arguments.v: JSON has no number -Infinity"),
                Arguments.of(Float.POSITIVE_INFINITY, "arguments.v: JSON has no number Infinity"),
                Arguments.of(BigInteger.TEN.pow(1000), "arguments.v: a number of more than 1000 characters"),
                Arguments.of(
                        new BigDecimal(BigInteger.TEN.pow(1000), 3),
                        "arguments.v: a number of more than 1000 characters"),
                Arguments.of(new AtomicInteger(), "arguments.v: JSON has no java.util.concurrent.atomic.AtomicInteger"),
                Arguments.of('c', "arguments.v: JSON has no java.lang.Character"),
                Arguments.of(TimeUnit.DAYS, "arguments.v: JSON has no java.util.concurrent.TimeUnit"),
                Arguments.of(Optional.of(1), "arguments.v: JSON has no java.util.Optional"),
                Arguments.of(new byte[1], "arguments.v: JSON has no [B"),
                Arguments.of(new char[1], "arguments.v: JSON has no [C"),
                Arguments.of(
                        List.of(1, Map.of("x y", new Object[] {2, 'c'})),
                        "arguments.v[1][\"x y\"][1]: JSON has no java.lang.Character"),
                Arguments.of(
                        Map.of("w", Map.of(1, 2)),
                        "arguments.v.w: the name of a member is a java.lang.Integer, not a String"),
                Arguments.of(
                        Collections.singletonMap(null, 1), "arguments.v: the name of a member is null, not a String"));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void whatIsNotJsonIsRefusedWithItsPath(Object value, String message) {
        assertThatThrownBy(() -> arguments("v", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void nullIsAValue() {
        assertThat(arguments("v", null).json()).isEqualTo("{\"v\": null}");
    }

    @Test
    void theOrderOfMembersIsKept() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : List.of("z", "a", "m", "")) {
            members.put(name, name.length());
        }
        assertThat(QmpCommand.of("x", members).arguments().json()).isEqualTo("{\"z\": 1, \"a\": 1, \"m\": 1, \"\": 0}");
    }

    @Test
    void argumentsAreCopied() {
        List<Object> list = new ArrayList<>(List.of(1));
        Map<String, Object> map = new HashMap<>(Map.of("l", list));
        QmpCommand command = QmpCommand.of("x", map);
        list.add(2);
        map.put("m", 3);

        assertThat(command.arguments().json()).isEqualTo("{\"l\": [1]}");
    }

    @Test
    void whatIsInsideOfItselfIsRefused() {
        Map<String, Object> map = new HashMap<>();
        map.put("self", map);
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThatThrownBy(() -> QmpCommand.of("x", map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".self.self: nested deeper than 128 levels");
        assertThatThrownBy(() -> arguments("v", list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("[0][0]: nested deeper than 128 levels");
    }

    private static JsonObject arguments(String name, @Nullable Object value) {
        return QmpCommand.of("x", Collections.singletonMap(name, value)).arguments();
    }

    private static final class Color extends OpenEnum<TimeUnit> {
        Color(String wireName) {
            super(wireName, TimeUnit.DAYS);
        }
    }
}
