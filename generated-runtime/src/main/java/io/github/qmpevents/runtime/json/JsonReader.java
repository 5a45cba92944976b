package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;
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
public final class JsonReader extends JsonScanner {
    /** Returned for a name that is not in the table. */
    public static final int UNKNOWN = -1;
    /** Returned after the last member of an object. */
    public static final int END = -2;

    /** Objects and arrays may be nested this deep unless another limit is given. */
    public static final int DEFAULT_DEPTH = 128;
    /** The largest limit of the depth that can be given. */
    public static final int MAX_DEPTH = 1024;
    /** Numbers may have this many characters unless another limit is given. */
    public static final int DEFAULT_NUMBER_LENGTH = 1000;
    /** Names may have this many bytes, escapes counted as they are written, unless another limit is given. */
    public static final int DEFAULT_NAME_LENGTH = 65_536;

    /** The bytes of {@code true} and, without its last letter, of {@code false}. */
    private static final int TRUE = (int) Words.of("true");

    private static final int FALS = (int) Words.of("fals");

    /** The most bytes before a name: a comma and a blank. */
    private static final int SEPARATOR = 2;

    private final int maxDepth;
    private final int maxNameLength;
    private int depth;
    /** Whether the innermost object or array has just begun, so that no comma comes before what is next. */
    private boolean first;

    /** Before this index so many bytes follow in the array that names can be looked at without asking for each word. */
    private int looksEnd;

    private int nameStart;
    private int nameEnd;
    private boolean nameHasEscape;
    private int lastObjectEnd;
    private @Nullable DecodeListener listener;
    /** Made for the first string that is not plain. */
    private @Nullable JsonStrings strings;

    private JsonReader(byte[] bytes, int from, int to, int position, JsonLimits limits) {
        super(bytes, from, to, position, limits.numberLength());
        this.maxDepth = limits.depth();
        this.maxNameLength = limits.nameLength();
        this.looksEnd = looksEnd();
    }

    private int looksEnd() {
        return Math.min(end, bytes.length - QuotedName.REACH - SEPARATOR);
    }

    /** A reader of a whole array of bytes, which has to stay as it is. */
    public static JsonReader of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** A reader of the bytes from {@code from} up to and without {@code to}. */
    public static JsonReader of(byte[] bytes, int from, int to) {
        return of(bytes, from, to, JsonLimits.DEFAULTS);
    }

    /**
     * A reader with a limit of its own for the depth of nesting.
     *
     * @param maxDepth from 1 to {@value #MAX_DEPTH}
     */
    public static JsonReader of(byte[] bytes, int from, int to, int maxDepth) {
        return of(bytes, from, to, JsonLimits.DEFAULTS.withDepth(maxDepth));
    }

    /** A reader with limits of its own. */
    public static JsonReader of(byte[] bytes, int from, int to, JsonLimits limits) {
        Objects.checkFromToIndex(from, to, bytes.length);
        return new JsonReader(bytes, from, to, from, limits);
    }

    /**
     * A reader that stands before a value inside of a text, as another reader stood when it told its {@link #offset()}.
     * Paths and offsets of its exceptions are those of the whole text.
     *
     * @param offset the place of the value in bytes from {@code from}
     */
    public static JsonReader at(byte[] bytes, int from, int to, int offset) {
        Objects.checkFromToIndex(from, to, bytes.length);
        return new JsonReader(bytes, from, to, from + Objects.checkIndex(offset, to - from), JsonLimits.LARGEST);
    }

    /** Turns this reader to the beginning of another text; its limit and its listener stay. */
    public void reset(byte[] newBytes, int from, int to) {
        Objects.checkFromToIndex(from, to, newBytes.length);
        this.bytes = newBytes;
        this.start = from;
        this.end = to;
        this.lineFeeds = 0;
        this.looksEnd = looksEnd();
        seek(0, 0);
    }

    /**
     * Goes to a value inside of the text.
     *
     * @param offset the place of the value in bytes from the start of the text
     * @param inside how many objects and arrays the value is in
     */
    public void seek(int offset, int inside) {
        position = start + Objects.checkIndex(offset, end - start + 1);
        depth = inside;
        first = false;
    }

    /** Sets who is told what decoders meet; null for nobody. */
    public void setListener(@Nullable DecodeListener listener) {
        this.listener = listener;
    }

    /** Where the reader stands, in bytes from the start of its text. */
    public int offset() {
        return position - start;
    }

    /** Where the next value or token begins, in bytes from the start of the text. */
    public int nextOffset() {
        peek();
        return position - start;
    }

    /** What kind of value comes next. */
    public JsonKind nextKind() {
        return JsonKind.of(peek());
    }

    /**
     * Looks for a member of the object that comes next, and stands before the object again.
     *
     * @param member the member that tells what the object is
     * @return its value; empty if there is no such member, or its value is no string
     */
    public String findTag(String member) {
        int position = nextOffset();
        int feeds = lineFeeds;
        int inside = depth;
        boolean wasFirst = first;
        String tag = TagSearch.in(this, member);
        seek(position, inside);
        lineFeeds = feeds;
        first = wasFirst;
        return tag;
    }

    /** How many line feeds there were between the tokens read since the text was set. */
    public int lineFeeds() {
        return lineFeeds;
    }

    /** Begins to read an object. */
    public void beginObject() {
        begin('{', "an object");
    }

    /**
     * Goes on to the next member if it has a certain name, and stands before its value. A quick look and no more: what
     * this turns down, {@link #nextMember} takes or refuses.
     *
     * @return whether it did; otherwise the reader stands where it stood
     */
    public boolean nextIs(MemberName name) {
        QuotedName quoted = (QuotedName) name;
        int quote = quoteOfName();
        if (quote < 0 || !quoted.isAt(bytes, quote)) {
            return false;
        }
        return acceptKnown(quote, quote + quoted.length());
    }

    /**
     * Goes on to the next member and stands before its value. The same name may come more than once.
     *
     * @param previous what this returned before in the same object; {@link #UNKNOWN} at its beginning
     * @return the index of its name, {@link #UNKNOWN} if it is not in the table, {@link #END} after the last one; the
     *     object has then been read to its end
     */
    public int nextMember(WireNames names, int previous) {
        if (position < end && bytes[position] == '}') {
            leaveObject();
            return END;
        }
        int quote = quoteOfName();
        if (quote >= 0) {
            QuotedName guess = names.guess(previous, bytes, quote);
            int colon = quote + guess.length();
            if (!guess.isNone() && acceptKnown(quote, colon)) {
                setPlainName(quote + 1, colon - 1);
                return known(guess.index());
            }
        }
        return nextName() ? find(names, previous) : END;
    }

    /** As {@link #nextMember(WireNames, int)}, for those who do not keep what came before. */
    public int nextMember(WireNames names) {
        return nextMember(names, UNKNOWN);
    }

    private int find(WireNames names, int previous) {
        if (nameHasEscape) {
            return known(names.find(memberName()));
        }
        QuotedName name = names.locate(bytes, nameStart - 1, nameEnd + 1);
        if (!name.isNone()) {
            names.setFollower(previous, name);
        }
        return known(name.index());
    }

    private int known(int index) {
        if (listener != null) {
            listener.expectedElsewhere();
        }
        return index;
    }

    /**
     * The index of the quote before the next name, if it is where it usually is and {@link QuotedName#REACH} bytes are in
     * the array from it on; negative otherwise.
     */
    private int quoteOfName() {
        int at = position;
        if (at >= looksEnd) {
            return -1;
        }
        if (!first) {
            if (bytes[at] != ',') {
                return -1;
            }
            at++;
        }
        if (bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Goes on to the value of a member whose name was recognised, if there is a colon at an index. */
    private boolean acceptKnown(int quote, int colon) {
        if (colon >= end || bytes[colon] != ':' || colon - quote > maxNameLength) {
            return false;
        }
        first = false;
        position = colon + 1;
        skipBlank();
        return true;
    }

    /** The name of the member that {@link #nextMember} went on to. */
    public String memberName() {
        return strings().decode(bytes, nameStart, nameEnd);
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
        if (peek() == ']') {
            position++;
            leave();
            return false;
        }
        if (!first) {
            expect(',');
        }
        first = false;
        return true;
    }

    /** Reads a string. */
    public String readString() {
        require('"', "a string");
        int from = position + 1;
        int to = Words.endOfPlain(bytes, from, end);
        if (to < end && bytes[to] == '"') {
            position = to + 1;
            return Latin1.string(bytes, from, to);
        }
        skipString();
        return strings().decode(bytes, from, position - 1);
    }

    /**
     * Reads a string if it is one of some values.
     *
     * @return the index of the value; {@link #UNKNOWN} for another string, which is not consumed
     */
    public int readKnown(WireNames values) {
        require('"', "a string");
        int from = position + 1;
        boolean hasEscape = skipString();
        int to = position - 1;
        int index = hasEscape ? values.find(strings().decode(bytes, from, to)) : values.find(bytes, from, to);
        if (index == UNKNOWN) {
            position = from - 1;
        }
        return index;
    }

    /** Reads a string which is none of the values that are known of a member. */
    public String readUnknown(int member) {
        String value = readString();
        if (listener != null) {
            listener.unknownValue(member, value);
        }
        return value;
    }

    /** Reads an exact int64, which may be written as {@code 1.0} or {@code 1e3}. */
    public long readLong() {
        if (position < looksEnd) {
            long word = Words.at(bytes, position);
            int digits = Words.countDigits(word);
            if (isWholeInteger(word, digits, position + digits)) {
                position += digits;
                return Words.number(word, digits);
            }
            if (digits == Words.BYTES && (byte) word != '0') {
                return readTwoWords(word);
            }
        }
        return NumberReading.signed(this);
    }

    /** Whether a word begins with an integer of so many digits, and with what cannot go on with it. */
    private boolean isWholeInteger(long word, int digits, int behind) {
        return digits > 0
                && digits < Words.BYTES
                && ((byte) word != '0' || digits == 1)
                && isEnd((byte) (word >>> (digits * Byte.SIZE)))
                && behind < end;
    }

    /** Whether no number goes on with a byte. */
    private static boolean isEnd(byte behind) {
        return behind == ',' || behind == '}';
    }

    private long readTwoWords(long word) {
        long second = Words.at(bytes, position + Words.BYTES);
        int digits = Words.countDigits(second);
        int behind = position + Words.BYTES + digits;
        if (digits == Words.BYTES || behind >= end || !isEnd((byte) (second >>> (digits * Byte.SIZE)))) {
            return NumberReading.signed(this);
        }
        position = behind;
        return Words.number(word, second, digits);
    }

    /** Reads an exact uint64, which may be written as {@code 1.0} or {@code 1e3}, and gives its bits. */
    public long readUnsignedLong() {
        return NumberReading.unsigned(this);
    }

    /** Reads a number and gives the nearest {@code double}; a number that would be infinite does not fit. */
    public double readDouble() {
        return NumberReading.real(this);
    }

    /** Reads {@code true} or {@code false}. */
    public boolean readBoolean() {
        if (position < looksEnd) {
            int letters = (int) Words.at(bytes, position);
            if (letters == TRUE && position + 4 <= end) {
                position += 4;
                return true;
            }
            if (letters == FALS && position + 5 <= end && bytes[position + 4] == 'e') {
                position += 5;
                return false;
            }
        }
        int next = peek();
        if (next != 't' && next != 'f') {
            throw DecodeFaults.wrongType(this, "a boolean");
        }
        skipLiteral(next == 't' ? "true" : "false");
        return next == 't';
    }

    /** Reads any value. */
    public JsonValue readValue() {
        return JsonTrees.readValue(this);
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
        switch (peek()) {
            case '{' -> skipObject();
            case '[' -> skipArray();
            case '"' -> skipString();
            case 't' -> skipLiteral("true");
            case 'f' -> skipLiteral("false");
            case 'n' -> skipLiteral("null");
            default -> skipAnyNumber();
        }
    }

    private void skipObject() {
        beginObject();
        while (nextName()) {
            skipValue();
        }
    }

    private void skipArray() {
        beginArray();
        while (nextElement()) {
            skipValue();
        }
    }

    private void skipAnyNumber() {
        int to = NumberReading.endOfShortInteger(this, position);
        if (to >= 0) {
            position = to;
        } else {
            requireNumber();
            skipNumber();
        }
    }

    /**
     * Reads the current member, name and value, into a builder.
     *
     * @param additional the builder of earlier such members; null if there were none
     * @param object the id of the object that has the member
     * @return the builder, a new one if there was none
     */
    public JsonObject.Builder readAdditional(JsonObject.@Nullable Builder additional, int object) {
        String name = memberName();
        if (listener != null) {
            listener.unknownMember(object, name);
        }
        return (additional == null ? JsonObject.builder() : additional).put(name, readValue());
    }

    /**
     * The exception, to be thrown, for a member that was not in the object which ended last.
     *
     * @param member the id of the member
     */
    public DecodeException missingMember(String wireName, int member) {
        if (listener != null) {
            listener.missingMember(member);
        }
        return missingMember(wireName);
    }

    /** The exception, to be thrown, for a member that was not in the object which ended last and has no id. */
    public DecodeException missingMember(String wireName) {
        return DecodeFaults.missingMember(this, lastObjectEnd, wireName);
    }

    /** Passes over white space up to the end of the text, where nothing else may come. */
    public void expectEnd() {
        skipToEnd();
    }

    /** Goes on to the next member; false after the last one. */
    boolean nextName() {
        int quote = quoteOfName();
        if (quote >= 0 && bytes[quote] == '"') {
            int to = Words.endOfPlain(bytes, quote + 1, end);
            if (to < end && bytes[to] == '"' && acceptKnown(quote, to + 1)) {
                setPlainName(quote + 1, to);
                return true;
            }
        }
        return nextNameSlowly();
    }

    private void setPlainName(int from, int to) {
        nameStart = from;
        nameEnd = to;
        nameHasEscape = false;
    }

    private boolean nextNameSlowly() {
        if (peek() == '}') {
            leaveObject();
            return false;
        }
        if (!first) {
            expect(',');
        }
        first = false;
        if (peek() != '"') {
            throw unexpected("a name");
        }
        nameStart = position + 1;
        nameHasEscape = skipString();
        nameEnd = position - 1;
        if (nameEnd - nameStart > maxNameLength) {
            throw fault(Kind.NAME_TOO_LONG, nameStart - 1, "a name of more than " + maxNameLength + " bytes");
        }
        expect(':');
        skipBlank();
        return true;
    }

    private void skipBlank() {
        if (position < end && bytes[position] == ' ') {
            position++;
        }
    }

    private JsonStrings strings() {
        JsonStrings here = strings;
        if (here == null) {
            here = new JsonStrings();
            strings = here;
        }
        return here;
    }

    /** Sees to it that a number is next and tells where it begins. */
    int requireNumber(String expected) {
        peek();
        if (!atNumber()) {
            throw DecodeFaults.wrongType(this, expected);
        }
        return position;
    }

    void requireNumber() {
        if (!atNumber()) {
            throw unexpected("a value");
        }
    }

    private boolean atNumber() {
        int next = peek();
        return next == '-' || (next >= '0' && next <= '9');
    }

    private void begin(char bracket, String expected) {
        require(bracket, expected);
        if (depth == maxDepth) {
            throw fault(Kind.TOO_DEEP, position, "nested deeper than " + maxDepth + " levels");
        }
        position++;
        depth++;
        first = true;
    }

    private void leaveObject() {
        lastObjectEnd = position++;
        leave();
    }

    private void leave() {
        depth--;
        first = false;
    }

    private void require(char firstByte, String expected) {
        if (position < end && bytes[position] == firstByte) {
            return;
        }
        if (peek() != firstByte) {
            throw DecodeFaults.wrongType(this, expected);
        }
    }
}
