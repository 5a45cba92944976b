package io.github.qmpevents.runtime.fake;

import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A command that a client sent.
 *
 * @param name empty if what came is no command
 * @param arguments empty if there are none
 * @param id null if there is none; it is part of the answer
 * @param outOfBand whether the client asked for it to be carried out of band
 * @param text what the client sent, from brace to brace
 */
public record FakeCommand(
        String name, JsonObject arguments, @Nullable JsonValue id, boolean outOfBand, String text) {
    static FakeCommand of(String text) {
        try {
            return of(JsonValue.parse(text), text);
        } catch (JsonSyntaxException e) {
            return of(JsonObject.EMPTY, text);
        }
    }

    private static FakeCommand of(JsonValue value, String text) {
        JsonObject object = value instanceof JsonObject members ? members : JsonObject.EMPTY;
        boolean outOfBand = object.get("exec-oob") != null;
        JsonValue name = object.get(outOfBand ? "exec-oob" : "execute");
        return new FakeCommand(
                name instanceof JsonString string ? string.value() : "",
                object.get("arguments") instanceof JsonObject arguments ? arguments : JsonObject.EMPTY,
                object.get("id"),
                outOfBand,
                text);
    }
}
