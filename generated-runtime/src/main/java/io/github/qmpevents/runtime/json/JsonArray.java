package io.github.qmpevents.runtime.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param values the elements in order; unmodifiable
 */
public record JsonArray(List<JsonValue> values) implements JsonValue {
    public static final JsonArray EMPTY = new JsonArray(List.of());

    public JsonArray {
        values = List.copyOf(values);
    }

    public static JsonArray of(JsonValue... values) {
        return new JsonArray(List.of(values));
    }

    @Override
    public String toString() {
        return json();
    }
}
