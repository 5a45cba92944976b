package io.github.qmpevents.it.live.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.runtime.OpenEnum;
import io.github.qmpevents.runtime.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the members of an object. A member and a component belong together if their letters and digits do. */
final class RawMembers {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RawMembers() {}

    /**
     * Every component has its member's value or, if there is none, is null; every other member is an additional one.
     *
     * @param path where the object is, for messages
     */
    static void check(String path, Record object, ObjectNode raw) throws IOException {
        ObjectNode rest = raw.deepCopy();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            String name = component.getName();
            if (!name.equals("timestamp") && !name.equals("additional")) {
                JsonNode member = rest.remove(wireName(name, raw));
                checkValue(path + "." + name, value(component, object), member);
            }
        }
        assertThat(MAPPER.readTree(additional(object).json())).as(path).isEqualTo(rest);
    }

    private static void checkValue(String path, @Nullable Object value, @Nullable JsonNode raw) throws IOException {
        if (value == null || raw == null) {
            assertThat(value).as(path).isNull();
            assertThat(raw).as(path).isNull();
        } else if (value instanceof Record nested) {
            check(path, nested, (ObjectNode) raw);
        } else if (value instanceof List<?> list) {
            assertThat(raw.size()).as(path).isEqualTo(list.size());
            for (int i = 0; i < list.size(); i++) {
                checkValue(path + "[" + i + "]", list.get(i), raw.get(i));
            }
        } else {
            checkScalar(path, value, raw);
        }
    }

    private static void checkScalar(String path, Object value, JsonNode raw) {
        if (value instanceof Long number) {
            assertThat(raw.isIntegralNumber()).as(path).isTrue();
            assertThat(raw.bigIntegerValue()).as(path).isEqualTo(BigInteger.valueOf(number));
        } else if (value instanceof Boolean) {
            assertThat(raw.isBoolean()).as(path).isTrue();
            assertThat(raw.booleanValue()).as(path).isEqualTo(value);
        } else if (value instanceof OpenEnum<?> || value instanceof String) {
            assertThat(raw.isTextual()).as(path).isTrue();
            assertThat(raw.textValue()).as(path).isEqualTo(value.toString());
        } else {
            fail(path + " is of a type that no test has seen yet: " + value.getClass());
        }
    }

    private static String wireName(String componentName, ObjectNode raw) {
        for (String name : (Iterable<String>) raw::fieldNames) {
            if (letters(name).equals(letters(componentName))) {
                return name;
            }
        }
        return componentName;
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static JsonObject additional(Record object) {
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            if (component.getName().equals("additional")) {
                return (JsonObject) Objects.requireNonNull(value(component, object));
            }
        }
        throw new IllegalStateException("no place for additional members: " + object);
    }

    private static @Nullable Object value(RecordComponent component, Record object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
