package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.runtime.json.JsonSyntaxException.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON and what is not, and where it stops being JSON. */
class JsonSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[{}, []]",
                "null",
                "true",
                "false",
                "\"\"",
                "0",
                "-0",
                "-1",
                "10",
                "1.5",
                "0.5e10",
                "1E+2",
                "1e-2",
                "{\"a\": 1, \"b\": {\"c\": [1, 2]}}",
                "\"\\\" \\\\ \\b \\f \\n \\r \\t \\u00E9\"",
                "{\"\": 0}"
            })
    void takesJsonAndWritesItInTheStyleOfQemu(String json) {
        assertThat(JsonValue.parse(json).json()).isEqualTo(json);
    }

    @Test
    void takesWhiteSpaceAroundEveryToken() {
        assertThat(JsonValue.parse(" \t\r\n{ \"a\"\n:\t[ 1 , 2 ] , \"b\" : { } } ")
                        .json())
                .isEqualTo("{\"a\": [1, 2], \"b\": {}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''|0|UNEXPECTED_END",
                "' '|1|UNEXPECTED_END",
                "[1|2|UNEXPECTED_END",
                "{|1|UNEXPECTED_END",
                "{\"a\"|4|UNEXPECTED_END",
                "{\"a\":|5|UNEXPECTED_END",
                "\"a|2|UNEXPECTED_END",
                "\"\\u00|5|UNEXPECTED_END",
                "tru|3|UNEXPECTED_END",
                "-|1|UNEXPECTED_END",
                "1.|2|UNEXPECTED_END",
                "1e+|3|UNEXPECTED_END",
                "[1,]|3|SYNTAX",
                "[,1]|1|SYNTAX",
                "[1 2]|3|SYNTAX",
                "[1}|2|SYNTAX",
                "{\"a\" 1}|5|SYNTAX",
                "{a: 1}|1|SYNTAX",
                "{\"a\":1,}|7|SYNTAX",
                "{,}|1|SYNTAX",
                "{\"a\":1 \"b\":2}|7|SYNTAX",
                "{\"a\":1]|6|SYNTAX",
                "{\"a\"::1}|5|SYNTAX",
                "01|1|SYNTAX",
                "-01|2|SYNTAX",
                "+1|0|SYNTAX",
                ".5|0|SYNTAX",
                "1.e1|2|SYNTAX",
                "0x1|1|SYNTAX",
                "1e|2|UNEXPECTED_END",
                "NaN|0|SYNTAX",
                "-Infinity|1|SYNTAX",
                "nul1|3|SYNTAX",
                "True|0|SYNTAX",
                "{} {}|3|SYNTAX",
                "\"\\x\"|2|SYNTAX",
                "\"\\u00g0\"|5|SYNTAX",
                "[1] //|4|SYNTAX"
            })
    void refusesOtherTextAtTheByteThatIsWrong(String text, int offset, Kind kind) {
        JsonSyntaxException e = fault(text.getBytes(StandardCharsets.UTF_8));
        assertThat(e.offset()).isEqualTo(offset);
        assertThat(e.kind()).isEqualTo(kind);
    }

    @Test
    void refusesControlCharactersInStrings() {
        for (int control = 0; control < 0x20; control++) {
            assertThat(fault(new byte[] {'"', (byte) control, '"'}).offset()).isEqualTo(1);
        }
        assertThat(JsonValue.parse("\"\u007f\"")).isEqualTo(JsonString.of("\u007f"));
    }

    @Test
    void refusesAByteOrderMark() {
        assertThat(fault("\ufeff{}".getBytes(StandardCharsets.UTF_8)).offset()).isZero();
    }

    @Test
    void tellsLineAndColumnOfAFault() {
        JsonSyntaxException e = fault("{\r\n  \"a\": x}".getBytes(StandardCharsets.UTF_8));
        assertThat(e.line()).isEqualTo(2);
        assertThat(e.column()).isEqualTo(8);
        assertThat(e).hasMessage("byte 10: expected a value, found 'x'").hasNoCause();
        assertThat(e.getStackTrace()).isEmpty();
    }

    @Test
    void takesTheDeepestNestingAllowedAndRefusesTheNext() {
        assertThat(JsonValue.parse("[".repeat(128) + "]".repeat(128)).json()).startsWith("[[[");
        JsonSyntaxException e = fault("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(e.kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(e.offset()).isEqualTo(128);
        assertThat(fault(("{\"a\":".repeat(129)).getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Kind.TOO_DEEP);
    }

    @Test
    void countsTheDepthAnewAfterEachBracket() {
        String wide = "[" + "[[]], {\"a\": {}}, ".repeat(200) + "0]";
        assertThat(JsonValue.parse(wide).json()).isEqualTo(wide);
    }

    @Test
    void takesTheLongestNumberAllowedAndRefusesTheNext() {
        assertThat(JsonValue.parse("9".repeat(1000)).json()).hasSize(1000);
        assertThat(fault("9".repeat(1001).getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(Kind.NUMBER_TOO_LONG);
        assertThat(fault(("1e" + "9".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Kind.NUMBER_TOO_LONG);
    }

    @Test
    void takesTheLongestNameAllowedAndRefusesTheNext() {
        String longest = "n".repeat(65_536);
        assertThat(((JsonObject) JsonValue.parse("{\"" + longest + "\": 1}")).get(longest))
                .isNotNull();
        assertThat(fault(("{\"" + longest + "n\": 1}").getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Kind.NAME_TOO_LONG);
    }

    @Test
    void keepsTheLastOfTheMembersWithTheSameNameInThePlaceOfTheFirst() {
        assertThat(JsonValue.parse("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}").json())
                .isEqualTo("{\"a\": 3, \"b\": 2}");
    }

    private static JsonSyntaxException fault(byte[] json) {
        JsonSyntaxException e = catchThrowableOfType(JsonSyntaxException.class, () -> JsonValue.parse(json));
        assertThat(e)
                .as(new String(json, 0, Math.min(json.length, 80), StandardCharsets.UTF_8))
                .isNotNull();
        return e;
    }
}
