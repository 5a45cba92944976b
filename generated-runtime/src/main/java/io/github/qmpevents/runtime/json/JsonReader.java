package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.JsonSyntaxException.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pulls values out of UTF-8 bytes that are JSON (RFC 8259), strictly and in one pass. Between {@link #nextMember} or
 * {@link #nextElement} and the next call of the same, exactly one value has to be read or skipped.
 *
 * <p>Every method throws {@link JsonSyntaxException} where the text is not JSON, and {@link DecodeException} where the
 * next value is of another type than the one asked for; that value is then not consumed. A reader is for one thread at
 * a time.
 */
public final class JsonReader {
    /** Returned for a name that is not in the table. */
    public static final int UNKNOWN = -1;
    /** Returned after the last member of an object. */
    public static final int END = -2;

    /** Objects and arrays may be nested this deep unless another limit is given. */
    public static final int DEFAULT_DEPTH = 128;
    /** The largest limit of the depth that can be given. */
    public static final int MAX_DEPTH = 1024;
    /** Numbers may have this many characters. */
    public static final int MAX_NUMBER_LENGTH = 1000;
    /** Names of members may have this many bytes, escapes counted as they are written. */
    public static final int MAX_NAME_LENGTH = 65_536;

    private final JsonScanner in;
    private final int maxDepth;
    private int depth;
    /** Whether the innermost object or array has just begun, so that no comma comes before what is next. */
    private boolean first;

    private int nameStart;
    private int nameEnd;
    private int lastObjectEnd;

    private JsonReader(JsonScanner in, int depth, int maxDepth) {
        this.in = in;
        this.depth = depth;
        this.maxDepth = maxDepth;
    }

    /** A reader of a whole array of bytes, which has to stay as it is. */
    public static JsonReader of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** A reader of the bytes from {@code from} up to and without {@code to}. */
    public static JsonReader of(byte[] bytes, int from, int to) {
        return of(bytes, from, to, DEFAULT_DEPTH);
    }

    /**
     * A reader with a limit of its own for the depth of nesting.
     *
     * @param maxDepth from 1 to {@value #MAX_DEPTH}
     */
    public static JsonReader of(byte[] bytes, int from, int to, int maxDepth) {
        Objects.checkFromToIndex(from, to, bytes.length);
        if (maxDepth < 1 || maxDepth > MAX_DEPTH) {
            throw new IllegalArgumentException("the depth limit is not within 1.." + MAX_DEPTH + ": " + maxDepth);
        }
        return new JsonReader(new JsonScanner(bytes, from, to, from), 0, maxDepth);
    }

    /**
     * A reader that stands before a value inside of a text, as another reader stood when it told its {@link #offset()}.
     * Paths and offsets of its exceptions are those of the whole text.
     *
     * @param offset the place of the value in bytes from {@code from}
     */
    public static JsonReader at(byte[] bytes, int from, int to, int offset) {
        Objects.checkFromToIndex(from, to, bytes.length);
        return new JsonReader(
                new JsonScanner(bytes, from, to, from + Objects.checkIndex(offset, to - from)), 0, MAX_DEPTH);
    }

    /** Where the reader stands, in bytes from the start of its text. */
    public int offset() {
        return in.position - in.start;
    }

    /** Begins to read an object. */
    public void beginObject() {
        begin('{', "an object");
    }

    /**
     * Goes on to the next member and stands before its value. The same name may come more than once.
     *
     * @return the index of its name, {@link #UNKNOWN} if it is not in the table, {@link #END} after the last one; the
     *     object has then been read to its end
     */
    public int nextMember(WireNames names) {
        if (!nextName()) {
            return END;
        }
        if (JsonStrings.hasEscape(in.bytes, nameStart, nameEnd)) {
            return names.find(memberName());
        }
        return names.find(in.bytes, nameStart, nameEnd);
    }

    /** The name of the member that {@link #nextMember} went on to. */
    public String memberName() {
        return JsonStrings.decode(in.bytes, nameStart, nameEnd);
    }

    /** Begins to read an array. */
    public void beginArray() {
        begin('[', "an array");
    }

    /**
     * Goes on to the next element and stands before it; false after the last one, when the array has been read to its
     * end.
     */
    public boolean nextElement() {
        if (in.peek() == ']') {
            in.position++;
            leave();
            return false;
        }
        if (!first) {
            in.expect(',');
        }
        first = false;
        return true;
    }

    /** Reads a string. */
    public String readString() {
        require('"', "a string");
        int from = in.position + 1;
        in.skipString();
        return JsonStrings.decode(in.bytes, from, in.position - 1);
    }

    /**
     * Reads a string if it is one of some values.
     *
     * @return the index of the value; {@link #UNKNOWN} for another string, which is not consumed
     */
    public int readKnown(WireNames values) {
        require('"', "a string");
        int from = in.position + 1;
        in.skipString();
        int to = in.position - 1;
        int index = JsonStrings.hasEscape(in.bytes, from, to)
                ? values.find(JsonStrings.decode(in.bytes, from, to))
                : values.find(in.bytes, from, to);
        if (index == UNKNOWN) {
            in.position = from - 1;
        }
        return index;
    }

    /** Reads an exact int64, which may be written as {@code 1.0} or {@code 1e3}. */
    public long readLong() {
        int from = requireNumber("an integer");
        String literal = literal();
        Long value = Numbers.signed(literal);
        if (value == null) {
            throw doesNotFit(from, "a 64-bit signed integer", literal);
        }
        return value;
    }

    /** Reads an exact uint64, which may be written as {@code 1.0} or {@code 1e3}, and gives its bits. */
    public long readUnsignedLong() {
        int from = requireNumber("an integer");
        String literal = literal();
        Long value = Numbers.unsigned(literal);
        if (value == null) {
            throw doesNotFit(from, "a 64-bit unsigned integer", literal);
        }
        return value;
    }

    /** Reads a number and gives the nearest {@code double}; a number that would be infinite does not fit. */
    public double readDouble() {
        int from = requireNumber("a number");
        String literal = literal();
        double value = Double.parseDouble(literal);
        if (Double.isInfinite(value)) {
            throw doesNotFit(from, "a double", literal);
        }
        return value;
    }

    /** Reads {@code true} or {@code false}. */
    public boolean readBoolean() {
        int next = in.peek();
        if (next != 't' && next != 'f') {
            throw DecodeFaults.wrongType(in, "a boolean");
        }
        in.skipLiteral(next == 't' ? "true" : "false");
        return next == 't';
    }

    /** Reads any value. */
    public JsonValue readValue() {
        return switch (in.peek()) {
            case '{' -> readObject();
            case '[' -> readArray();
            case '"' -> new JsonString(readString());
            case 't', 'f' -> JsonBoolean.of(readBoolean());
            case 'n' -> {
                in.skipLiteral("null");
                yield JsonNull.NULL;
            }
            default -> {
                requireNumber();
                yield new JsonNumber(literal());
            }
        };
    }

    /** Reads an object. Of members with the same name the last one wins. */
    public JsonObject readObject() {
        return JsonTrees.readObject(this);
    }

    /** Reads an array. */
    public JsonArray readArray() {
        return JsonTrees.readArray(this);
    }

    /** Passes over any value; it is checked all the same. */
    public void skipValue() {
        switch (in.peek()) {
            case '{' -> JsonTrees.skipObject(this);
            case '[' -> JsonTrees.skipArray(this);
            case '"' -> in.skipString();
            case 't' -> in.skipLiteral("true");
            case 'f' -> in.skipLiteral("false");
            case 'n' -> in.skipLiteral("null");
            default -> {
                requireNumber();
                in.skipNumber();
            }
        }
    }

    /**
     * Reads the current member, name and value, into a builder.
     *
     * @param additional the builder of earlier such members; null if there were none
     * @return the builder, a new one if there was none
     */
    public JsonObject.Builder readAdditional(JsonObject.@Nullable Builder additional) {
        String name = memberName();
        return (additional == null ? JsonObject.builder() : additional).put(name, readValue());
    }

    /** The exception, to be thrown, for a member that was not in the object which ended last. */
    public DecodeException missingMember(String wireName) {
        return DecodeFaults.missingMember(in, lastObjectEnd, wireName);
    }

    /** Passes over white space up to the end of the text, where nothing else may come. */
    public void expectEnd() {
        in.expectEnd();
    }

    /** Goes on to the next member; false after the last one. */
    boolean nextName() {
        if (in.peek() == '}') {
            lastObjectEnd = in.position++;
            leave();
            return false;
        }
        if (!first) {
            in.expect(',');
        }
        first = false;
        if (in.peek() != '"') {
            throw in.unexpected("a name");
        }
        nameStart = in.position + 1;
        in.skipString();
        nameEnd = in.position - 1;
        if (nameEnd - nameStart > MAX_NAME_LENGTH) {
            throw in.fault(Kind.NAME_TOO_LONG, nameStart - 1, "a name of more than " + MAX_NAME_LENGTH + " bytes");
        }
        in.expect(':');
        return true;
    }

    /** The first byte of the next value or token. */
    int peek() {
        return in.peek();
    }

    private void begin(char bracket, String expected) {
        require(bracket, expected);
        if (depth == maxDepth) {
            throw in.fault(Kind.TOO_DEEP, in.position, "nested deeper than " + maxDepth + " levels");
        }
        in.position++;
        depth++;
        first = true;
    }

    private void leave() {
        depth--;
        first = false;
    }

    private void require(char firstByte, String expected) {
        if (in.peek() != firstByte) {
            throw DecodeFaults.wrongType(in, expected);
        }
    }

    private int requireNumber(String expected) {
        in.peek();
        if (!atNumber()) {
            throw DecodeFaults.wrongType(in, expected);
        }
        return in.position;
    }

    private void requireNumber() {
        if (!atNumber()) {
            throw in.unexpected("a value");
        }
    }

    private boolean atNumber() {
        int next = in.peek();
        return next == '-' || (next >= '0' && next <= '9');
    }

    private String literal() {
        int from = in.position;
        in.skipNumber();
        return in.ascii(from, in.position);
    }

    private DecodeException doesNotFit(int from, String type, String literal) {
        in.position = from;
        return DecodeFaults.doesNotFit(in, type, literal);
    }
}
