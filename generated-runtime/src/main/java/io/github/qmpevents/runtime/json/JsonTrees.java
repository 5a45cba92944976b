package io.github.qmpevents.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes values of what a reader reads, or passes over it. */
final class JsonTrees {
    private JsonTrees() {}

    static JsonObject readObject(JsonReader in) {
        in.beginObject();
        LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
        while (in.nextName()) {
            String name = in.memberName();
            members.put(name, in.readValue());
        }
        return members.isEmpty() ? JsonObject.EMPTY : new JsonObject(members);
    }

    static JsonArray readArray(JsonReader in) {
        in.beginArray();
        List<JsonValue> values = new ArrayList<>();
        while (in.nextElement()) {
            values.add(in.readValue());
        }
        return values.isEmpty() ? JsonArray.EMPTY : new JsonArray(values);
    }

    static void skipObject(JsonReader in) {
        in.beginObject();
        while (in.nextName()) {
            in.skipValue();
        }
    }

    static void skipArray(JsonReader in) {
        in.beginArray();
        while (in.nextElement()) {
            in.skipValue();
        }
    }
}
