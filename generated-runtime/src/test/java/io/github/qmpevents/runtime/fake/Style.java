package io.github.qmpevents.runtime.fake;

import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How messages are written.
 *
 * @param pretty over many lines, as QEMU does with {@code pretty=on}
 */
record Style(boolean pretty, String lineEnd) {
    private static final String INDENT = "    ";

    byte[] message(JsonValue value) {
        return line(pretty ? pretty(value) : value.json());
    }

    /** A message of one line, which nobody checks; {@link #message} is for the others. */
    byte[] line(String text) {
        return (text + lineEnd).getBytes(StandardCharsets.UTF_8);
    }

    private String pretty(JsonValue value) {
        StringBuilder out = new StringBuilder();
        append(value, lineEnd, out);
        return out.toString();
    }

    private static void append(JsonValue value, String line, StringBuilder out) {
        if (value instanceof JsonObject object) {
            append(object, line, out);
        } else if (value instanceof JsonArray array) {
            append(array, line, out);
        } else {
            out.append(value.json());
        }
    }

    private static void append(JsonObject object, String line, StringBuilder out) {
        String separator = "{";
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            out.append(separator).append(line).append(INDENT);
            out.append(JsonString.of(member.getKey()).json()).append(": ");
            append(member.getValue(), line + INDENT, out);
            separator = ",";
        }
        out.append(object.isEmpty() ? "{" : "").append(line).append('}');
    }

    private static void append(JsonArray array, String line, StringBuilder out) {
        String separator = "[";
        for (JsonValue element : array.values()) {
            out.append(separator).append(line).append(INDENT);
            append(element, line + INDENT, out);
            separator = ",";
        }
        out.append(array.values().isEmpty() ? "[" : "").append(line).append(']');
    }
}
