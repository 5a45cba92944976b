package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.json.JsonWriter;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Commands as they stand on the wire. */
final class CommandText {
    private static final String EXECUTE = "execute";
    private static final String EXECUTE_OUT_OF_BAND = "exec-oob";
    private static final String ARGUMENTS = "arguments";
    private static final String ID = "id";
    private static final Set<String> MEMBERS = Set.of(EXECUTE, EXECUTE_OUT_OF_BAND, ARGUMENTS, ID);

    private CommandText() {}

    static String of(QmpCommand command, @Nullable JsonValue id) {
        JsonWriter out = new JsonWriter().beginObject();
        out.name(command.isOutOfBand() ? EXECUTE_OUT_OF_BAND : EXECUTE).writeString(command.name());
        if (!command.arguments().isEmpty()) {
            out.name(ARGUMENTS).writeValue(command.arguments());
        }
        if (id != null) {
            out.name(ID).writeValue(id);
        }
        return out.endObject().json();
    }

    static QmpCommand parse(JsonValue json) {
        if (!(json instanceof JsonObject command)) {
            throw new IllegalArgumentException("a command: expected an object");
        }
        for (String member : command.members().keySet()) {
            if (!MEMBERS.contains(member)) {
                throw new IllegalArgumentException("a command has no member " + PrintableAscii.of(member, 60));
            }
        }
        return parse(command);
    }

    private static QmpCommand parse(JsonObject members) {
        JsonValue inBand = members.get(EXECUTE);
        JsonValue outOfBand = members.get(EXECUTE_OUT_OF_BAND);
        if ((inBand == null) == (outOfBand == null)) {
            throw new IllegalArgumentException("a command has one of the members execute, exec-oob");
        }
        JsonValue arguments = members.get(ARGUMENTS);
        JsonValue given = arguments == null ? JsonObject.EMPTY : arguments;
        return outOfBand == null
                ? QmpCommand.of(name(EXECUTE, inBand), given)
                : QmpCommand.of(name(EXECUTE_OUT_OF_BAND, outOfBand), given).outOfBand();
    }

    private static String name(String member, @Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        throw new IllegalArgumentException(member + ": expected a string");
    }
}
