package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;

/** An immutable JSON value (RFC 8259), at most 128 levels deep if it was parsed. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /**
     * This value as JSON text in the style of QEMU: one line, {@code ", "} and {@code ": "} as separators, ASCII only.
     *
     * @return for example {@code {"a": 1, "b": [1, 2]}}
     */
    default String json() {
        return new JsonWriter().writeValue(this).json();
    }

    /**
     * Reads a text that is one JSON value and nothing else.
     *
     * @throws JsonSyntaxException if it is not, or is nested deeper than 128 levels; offsets count UTF-8 bytes
     */
    static JsonValue parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads UTF-8 bytes that are one JSON value and nothing else; a byte order mark is refused.
     *
     * @throws JsonSyntaxException if they are not, or are nested deeper than 128 levels
     */
    static JsonValue parse(byte[] json) {
        JsonReader reader = JsonReader.of(json);
        JsonValue value = reader.readValue();
        reader.expectEnd();
        return value;
    }
}
