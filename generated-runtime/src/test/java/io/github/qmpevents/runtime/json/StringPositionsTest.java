package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.text.PrintableAscii;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Strings of all lengths with something special at each place, wherever in the array they begin. */
class StringPositionsTest {
    private static final int LONGEST = 40;

    /** Something in a string that is more than a letter; one character is one byte. */
    private static final List<String> SPECIALS = List.of(
            "",
            "\"",
            "\\",
            "\\\"",
            "\\\\",
            "\\n",
            "\\x",
            "\\u0041",
            "\\ud83d",
            "\\u00g1",
            "\\u",
            "\u0000",
            "\u0001",
            "\u001f",
            "\n",
            " ",
            "\u007f",
            "\u0080",
            "\u00bf",
            "\u00ff",
            "\u00c3\u00a9",
            "\u00c3",
            "\u00e2\u0082\u00ac",
            "\u00e2\u0082",
            "\u00ed\u00a0\u0080",
            "\u00f0\u009f\u0098\u0080",
            "\u00f0\u009f\u0098");

    /** What stands behind the text and must not be read: it ends the string, or goes on with what is special. */
    private static final List<String> BEHIND =
            List.of("", "\"\"\"\"\"\"\"\"", "\u0080\u0080\u0080\"0041\"", "\\\"nnnn\"");

    private final StringReference reference = new StringReference();

    @Test
    void areReadOrRefusedWhereTheyAreWrong() {
        forAll(text -> {
            check(text.bytes, text.from, text.to);
        });
    }

    @Test
    void areRefusedWhereTheTextEndsBeforeThem() {
        forAll(text -> {
            check(text.bytes, text.from, text.to - 1);
            check(text.bytes, text.from, text.to - 2);
        });
    }

    @Test
    void areNamesOfMembersLikewise() {
        forAll(text -> {
            checkName(text.bytes, text.from, text.to);
        });
    }

    /** A text between other bytes. */
    private record Text(byte[] bytes, int from, int to) {}

    private interface Check {
        void check(Text text);
    }

    private static void forAll(Check check) {
        for (String special : SPECIALS) {
            for (String behind : BEHIND) {
                for (int length = special.length(); length <= LONGEST; length++) {
                    for (int at = 0; at <= length - special.length(); at++) {
                        forAllStarts(special, behind, length, at, check);
                    }
                }
            }
        }
    }

    private static void forAllStarts(String special, String behind, int length, int at, Check check) {
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRST";
        String body = letters.substring(0, at) + special + letters.substring(at, length - special.length());
        for (int start = 0; start < 8; start++) {
            String whole = "\"\\\"\\\"\\\"\\".substring(0, start) + '"' + body + '"' + behind;
            byte[] bytes = whole.getBytes(StandardCharsets.ISO_8859_1);
            check.check(new Text(bytes, start, bytes.length - behind.length()));
        }
    }

    private void check(byte[] bytes, int from, int to) {
        boolean taken = to > from && reference.read(bytes, from + 1, to);
        if (to <= from) {
            return;
        }
        JsonReader in = JsonReader.of(bytes, from, to);
        try {
            String value = in.readString();
            verify(taken && in.offset() == reference.at() - from && value.equals(reference.text()), bytes, from, to);
        } catch (JsonSyntaxException e) {
            verify(!taken && isReferences(e, from), bytes, from, to);
        }
        try {
            JsonReader skipping = JsonReader.of(bytes, from, to);
            skipping.skipValue();
            verify(taken && skipping.offset() == in.offset(), bytes, from, to);
        } catch (JsonSyntaxException e) {
            verify(!taken && isReferences(e, from), bytes, from, to);
        }
    }

    /** The string as the name in an object that has nothing else. */
    private void checkName(byte[] bytes, int from, int to) {
        byte[] object = Arrays.copyOf(bytes, bytes.length + 8);
        System.arraycopy(bytes, from, object, from + 1, to - from);
        object[from] = '{';
        System.arraycopy(new byte[] {':', '0', '}'}, 0, object, to + 1, 3);
        boolean taken = reference.read(object, from + 2, to + 4);
        int nameEnd = reference.at();
        JsonReader in = JsonReader.of(object, from, to + 4);
        try {
            in.beginObject();
            in.nextMember(WireNames.of("abc"));
            verify(taken && in.memberName().equals(reference.text()), object, from, to + 4);
            verify(in.readLong() == 0, object, from, to + 4);
        } catch (JsonSyntaxException e) {
            boolean quoteTooEarly = taken && nameEnd < to + 1 && e.offset() >= nameEnd - from;
            verify(quoteTooEarly || (!taken && isReferences(e, from)), object, from, to + 4);
        }
    }

    private boolean isReferences(JsonSyntaxException e, int from) {
        return e.kind() == reference.kind() && e.offset() == reference.at() - from && e.column() > 0;
    }

    private static void verify(boolean correct, byte[] bytes, int from, int to) {
        if (!correct) {
            throw new AssertionError(from + ".." + to + " of " + PrintableAscii.of(bytes, 0, bytes.length, 1000));
        }
    }
}
