package io.github.qmpevents.runtime.json;

/** The JSON value {@code null}. */
public final class JsonNull implements JsonValue {
    public static final JsonNull NULL = new JsonNull();

    private JsonNull() {}

    @Override
    public String toString() {
        return json();
    }
}
