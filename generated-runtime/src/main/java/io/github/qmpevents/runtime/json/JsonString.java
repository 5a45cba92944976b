package io.github.qmpevents.runtime.json;

import java.util.Objects;

/**
 * A JSON string.
 *
 * @param value the text without quotes and escapes; a surrogate without its partner is kept if it came as an escape
 */
public record JsonString(String value) implements JsonValue {
    public JsonString {
        Objects.requireNonNull(value, "value");
    }

    public static JsonString of(String value) {
        return new JsonString(value);
    }

    @Override
    public String toString() {
        return json();
    }
}
