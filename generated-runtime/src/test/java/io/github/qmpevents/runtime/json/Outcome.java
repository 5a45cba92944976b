package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.JsonSyntaxException.Kind;
import java.util.Arrays;
import java.util.function.Supplier;

/** What came of reading a text; the value is null if it was refused, the kind is null if it was taken. */
record Outcome(JsonValue value, Kind kind, int offset, int line, int column, String problem) {
    /** Bytes around a text: numbers, quotes, escapes and sequences of UTF-8 would go on if they were read. */
    private static final byte[][] NEIGHBOURS = {
        {'0', '9'}, {'"', '"'}, {'\\', '\\'}, {(byte) 0xe2, (byte) 0x80}, {'{', '}'}, {'[', ']'}, {'-', 'e'}, {'t', '.'}
    };

    private static final int BEFORE = 11;
    private static final int BEHIND = 16;

    /** Reads a text as a value; any other exception than the declared one is passed on. */
    static Outcome parsed(byte[] text) {
        return of(() -> JsonValue.parse(text));
    }

    /** Passes over a text; the value is {@code null} of JSON, since none is made. */
    static Outcome skipped(byte[] text) {
        return skipped(JsonReader.of(text));
    }

    /** Passes over a text that stands between other bytes. */
    static Outcome skippedBetween(byte[] text, int neighbours) {
        byte[] surrounded = surrounded(text, neighbours);
        return skipped(JsonReader.of(surrounded, BEFORE, BEFORE + text.length));
    }

    /** Reads a text that stands between other bytes. */
    static Outcome readBetween(byte[] text, int neighbours) {
        byte[] surrounded = surrounded(text, neighbours);
        JsonReader in = JsonReader.of(surrounded, BEFORE, BEFORE + text.length);
        return of(() -> {
            JsonValue value = in.readValue();
            in.expectEnd();
            return value;
        });
    }

    /** How many kinds of neighbours there are. */
    static int neighbours() {
        return NEIGHBOURS.length;
    }

    boolean isTaken() {
        return kind == null;
    }

    /** Whether a text was refused in the same way, or taken alike. */
    boolean hasVerdictOf(Outcome other) {
        return new Outcome(null, kind, offset, line, column, problem)
                .equals(new Outcome(null, other.kind, other.offset, other.line, other.column, other.problem));
    }

    /** Whether the place of the fault lies in the text, and its line and column are those of its offset. */
    boolean isPlacedIn(byte[] text) {
        int expectedLine = 1;
        int expectedColumn = 1;
        for (int at = 0; at < offset && at < text.length; at++) {
            expectedLine += text[at] == '\n' ? 1 : 0;
            expectedColumn = text[at] == '\n' ? 1 : expectedColumn + 1;
        }
        return offset >= 0 && offset <= text.length && line == expectedLine && column == expectedColumn;
    }

    private static byte[] surrounded(byte[] text, int neighbours) {
        byte[] all = new byte[BEFORE + text.length + BEHIND];
        Arrays.fill(all, 0, BEFORE, NEIGHBOURS[neighbours][0]);
        System.arraycopy(text, 0, all, BEFORE, text.length);
        Arrays.fill(all, BEFORE + text.length, all.length, NEIGHBOURS[neighbours][1]);
        return all;
    }

    private static Outcome skipped(JsonReader in) {
        return of(() -> {
            in.skipValue();
            in.expectEnd();
            return JsonNull.NULL;
        });
    }

    private static Outcome of(Supplier<JsonValue> read) {
        try {
            return new Outcome(read.get(), null, 0, 0, 0, "");
        } catch (JsonSyntaxException e) {
            return new Outcome(null, e.kind(), e.offset(), e.line(), e.column(), e.problem());
        }
    }
}
