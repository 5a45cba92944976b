package io.github.qmpevents.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes values of what a reader reads. */
final class JsonTrees {
    private JsonTrees() {}

    static JsonValue readValue(JsonReader in) {
        return switch (in.peek()) {
            case '{' -> readObject(in);
            case '[' -> readArray(in);
            case '"' -> new JsonString(in.readString());
            case 't', 'f' -> JsonBoolean.of(in.readBoolean());
            case 'n' -> {
                in.skipLiteral("null");
                yield JsonNull.NULL;
            }
            default -> {
                in.requireNumber();
                yield new JsonNumber(NumberReading.literal(in));
            }
        };
    }

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
}
