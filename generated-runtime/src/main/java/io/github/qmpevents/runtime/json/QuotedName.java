package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of {@code "name"} as words, the last of which may overlap the one before. A record, since the compiler of the
 * JVM takes the components of one for constants: a comparison with a name in a static field is one with literals.
 *
 * @param index the place of the name in its table; 0 outside of one
 * @param length the number of bytes, of which the words have at most {@link #REACH}
 * @param mask the bits of the first word that count
 * @param rest what is behind the words, a character for each byte
 */
record QuotedName(int index, int length, long first, long mask, long second, long last, String rest)
        implements MemberName {
    /** How many bytes are looked at eight at a time. */
    static final int REACH = 3 * Words.BYTES;

    /** What stands nowhere. */
    static final QuotedName NONE = new QuotedName(JsonReader.UNKNOWN, Words.BYTES, 1, 0, 0, 0, "");

    static QuotedName of(String wireName) {
        StringBuilder quoted = new StringBuilder();
        StringText.append(wireName, quoted);
        return of(quoted.toString().getBytes(StandardCharsets.US_ASCII), 0);
    }

    /** @param quoted the name with its quotes, as it stands in a text */
    static QuotedName of(byte[] quoted, int index) {
        int length = quoted.length;
        byte[] bytes = Arrays.copyOf(quoted, Math.max(length, REACH));
        return new QuotedName(
                index,
                length,
                Words.at(bytes, 0) & Words.mask(length),
                Words.mask(length),
                Words.at(bytes, Words.BYTES),
                Words.at(bytes, lastAt(length)),
                rest(quoted));
    }

    boolean isNone() {
        return index < 0;
    }

    /** Where the last word begins. */
    private static int lastAt(int length) {
        return Math.max(0, Math.min(length, REACH) - Words.BYTES);
    }

    /**
     * Whether the name stands at an index.
     *
     * @param index so that {@link #REACH} bytes are in the array from it on
     */
    boolean isAt(byte[] bytes, int index) {
        return (Words.at(bytes, index) & mask) == first
                && (length <= Words.BYTES || Words.at(bytes, index + lastAt(length)) == last)
                && (length <= 2 * Words.BYTES || Words.at(bytes, index + Words.BYTES) == second)
                && (length <= REACH || restIsAt(bytes, index + REACH));
    }

    private static String rest(byte[] quoted) {
        int from = Math.min(quoted.length, REACH);
        return new String(quoted, from, quoted.length - from, StandardCharsets.ISO_8859_1);
    }

    private boolean restIsAt(byte[] bytes, int index) {
        boolean same = index + rest.length() <= bytes.length;
        for (int at = 0; same && at < rest.length(); at++) {
            same = bytes[index + at] == (byte) rest.charAt(at);
        }
        return same;
    }
}
