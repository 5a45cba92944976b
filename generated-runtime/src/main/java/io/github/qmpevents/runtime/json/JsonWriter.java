package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.AdditionalMembers.Member;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as QEMU does: one line of ASCII, a blank after each comma and colon. It is for generated code, and trusts
 * it to call its methods in an order that makes sense: a {@link #name} before each value in an object, and an end for
 * each beginning. Not safe for use by several threads at once.
 */
public final class JsonWriter {
    private static final String COMMA = ", ";

    private final StringBuilder out = new StringBuilder();

    /** What has to stand before the next name, or the next value that has none. */
    private String separator = "";

    /** Of the object that is being written; null outside of objects. */
    private @Nullable AdditionalMembers additional;

    /** A writer of a text that is still empty. */
    public JsonWriter() {}

    /** Begins an object of which everything is described. */
    public JsonWriter beginObject() {
        return beginObject(JsonObject.EMPTY);
    }

    /**
     * Begins an object.
     *
     * @param unknown its members that are not described, in any order; each is written where QEMU would write it, if the
     *     described ones come in QEMU's order
     */
    public JsonWriter beginObject(JsonObject unknown) {
        additional = new AdditionalMembers(unknown, additional);
        return open('{');
    }

    /** Ends an object. */
    public JsonWriter endObject() {
        AdditionalMembers ending = additional;
        if (ending == null) {
            throw new IllegalStateException("there is no object to end");
        }
        for (Member member = ending.take(); member != null; member = ending.take()) {
            write(member);
        }
        additional = ending.outer;
        return close('}');
    }

    /** Begins an array. */
    public JsonWriter beginArray() {
        return open('[');
    }

    /** Ends an array. */
    public JsonWriter endArray() {
        return close(']');
    }

    /** Begins a member by its name; its value has to follow. */
    public JsonWriter name(String name) {
        AdditionalMembers unknown = additional;
        if (unknown != null) {
            for (Member member = unknown.takeBefore(name); member != null; member = unknown.takeBefore(name)) {
                write(member);
            }
        }
        return plainName(name);
    }

    /** Writes a string; half of a surrogate pair is written as the escape that it came as. */
    public JsonWriter writeString(String value) {
        begin();
        StringText.append(value, out);
        return this;
    }

    /** Writes an integer. */
    public JsonWriter writeLong(long value) {
        begin().append(value);
        return this;
    }

    /** Writes an integer from 0 to 2^64 - 1, given as its bits. */
    public JsonWriter writeUnsignedLong(long bits) {
        begin();
        if (bits >= 0) {
            out.append(bits);
        } else {
            out.append(Long.toUnsignedString(bits));
        }
        return this;
    }

    /**
     * Writes a number with up to 17 digits, as C's {@code %.17g} does.
     *
     * @throws IllegalArgumentException if it is infinite or not a number, which JSON cannot say
     */
    public JsonWriter writeDouble(double value) {
        begin().append(DoubleText.of(value));
        return this;
    }

    /** Writes {@code true} or {@code false}. */
    public JsonWriter writeBoolean(boolean value) {
        begin().append(value);
        return this;
    }

    /** Writes any value; numbers and the order of members are as they came. */
    public JsonWriter writeValue(JsonValue value) {
        if (value instanceof JsonObject object) {
            writeObject(object);
        } else if (value instanceof JsonArray array) {
            writeArray(array);
        } else if (value instanceof JsonString string) {
            writeString(string.value());
        } else if (value instanceof JsonNumber number) {
            begin().append(number.literal());
        } else if (value instanceof JsonBoolean bool) {
            writeBoolean(bool.value());
        } else {
            begin().append("null");
        }
        return this;
    }

    /** What has been written, without a line end. */
    public String json() {
        return out.toString();
    }

    /** What has been written. */
    @Override
    public String toString() {
        return json();
    }

    private void writeObject(JsonObject object) {
        open('{');
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            plainName(member.getKey()).writeValue(member.getValue());
        }
        close('}');
    }

    private void writeArray(JsonArray array) {
        open('[');
        for (JsonValue element : array.values()) {
            writeValue(element);
        }
        close(']');
    }

    private void write(Member member) {
        plainName(member.name()).writeValue(member.value());
    }

    private JsonWriter plainName(String name) {
        begin();
        StringText.append(name, out);
        out.append(": ");
        separator = "";
        return this;
    }

    private JsonWriter open(char bracket) {
        begin().append(bracket);
        separator = "";
        return this;
    }

    private JsonWriter close(char bracket) {
        out.append(bracket);
        separator = COMMA;
        return this;
    }

    /** Begins a name or a value; after it there is a comma, unless it says otherwise. */
    private StringBuilder begin() {
        out.append(separator);
        separator = COMMA;
        return out;
    }
}
