package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The answer to a command: its value, or its error. Values are made of the text each time they are asked for. */
public final class Reply implements Message {
    private final byte[] bytes;
    private final int idOffset;
    private final int valueOffset;
    private final int errorOffset;

    /** Takes the bytes over; an offset is negative if there is no such member. */
    Reply(byte[] bytes, int idOffset, int valueOffset, int errorOffset) {
        this.bytes = bytes;
        this.idOffset = idOffset;
        this.valueOffset = valueOffset;
        this.errorOffset = errorOffset;
    }

    /**
     * The id of the command, just as the client sent it; null if there was none, or the server could not read the
     * command.
     */
    public @Nullable JsonValue id() {
        return valueAt(idOffset);
    }

    /** What the command returned, which is {@code {}} for most; null if it failed. */
    public @Nullable JsonValue value() {
        return errorOffset < 0 ? valueAt(valueOffset) : null;
    }

    /** Why the command failed; null if it did not. */
    public @Nullable QmpError error() {
        JsonValue error = valueAt(errorOffset);
        if (error == null) {
            return null;
        }
        JsonObject object = error instanceof JsonObject members ? members : JsonObject.EMPTY;
        return new QmpError(text(object.get("class"), ""), text(object.get("desc"), error.json()));
    }

    @Override
    public String toString() {
        return "Reply[" + bytes.length + " bytes]";
    }

    private static String text(@Nullable JsonValue value, String otherwise) {
        return value instanceof JsonString string ? string.value() : otherwise;
    }

    private @Nullable JsonValue valueAt(int offset) {
        return offset < 0 ? null : JsonReader.at(bytes, 0, bytes.length, offset).readValue();
    }
}
