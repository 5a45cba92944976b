package io.github.qmpevents.runtime.json;

/** What can be written as one JSON value; types that a schema declares are. */
public interface JsonEncodable {
    /** Writes itself where the next value has to be. */
    void write(JsonWriter out);

    /** The value as QEMU would write it, on one line, in ASCII, with secrets in it. */
    default String toJson() {
        JsonWriter out = new JsonWriter();
        write(out);
        return out.json();
    }

    /** The same as a tree. */
    default JsonValue toJsonValue() {
        return JsonValue.parse(toJson());
    }
}
