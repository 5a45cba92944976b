package io.github.qmpevents.runtime.json;

import java.util.HexFormat;

/**
 * Writes values as QEMU does: one line, a blank after each comma and colon, {@code \}{@code uXXXX} for all that is not
 * ASCII.
 */
final class JsonWriter {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(JsonValue value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(JsonValue value) {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof JsonArray array) {
            array(array);
        } else if (value instanceof JsonString string) {
            string(string.value());
        } else if (value instanceof JsonNumber number) {
            out.append(number.literal());
        } else if (value instanceof JsonBoolean bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    private void object(JsonObject object) {
        String separator = "{";
        for (var member : object.members().entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(": ");
            value(member.getValue());
            separator = ", ";
        }
        out.append(object.isEmpty() ? "{}" : "}");
    }

    private void array(JsonArray array) {
        String separator = "[";
        for (JsonValue element : array.values()) {
            out.append(separator);
            value(element);
            separator = ", ";
        }
        out.append(array.values().isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            character(text.charAt(at));
        }
        out.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (character >= 0x20 && character < 0x7f) {
                    out.append(character);
                } else {
                    out.append("\\u").append(HEX.toHexDigits(character));
                }
            }
        }
    }
}
