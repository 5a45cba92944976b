package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of {@code "name": } as words, the last of which may overlap the one before. A record, since the compiler of
 * the JVM takes the components of one for constants: a comparison with a name in a static field is one with literals.
 *
 * @param length the number of bytes, of which the words have at most {@link #REACH}
 * @param mask the bits of the first word that count
 * @param rest what is behind the words
 */
record QuotedName(int length, long first, long mask, long second, long last, String rest) implements MemberName {
    /** How many bytes are looked at eight at a time. */
    static final int REACH = 3 * Words.BYTES;

    static QuotedName of(String wireName) {
        String text = new JsonString(wireName).json() + ": ";
        int inWords = Math.min(text.length(), REACH);
        byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), Math.max(text.length(), REACH));
        return new QuotedName(
                text.length(),
                Words.at(bytes, 0),
                Words.mask(text.length()),
                Words.at(bytes, Words.BYTES),
                Words.at(bytes, lastAt(text.length())),
                text.substring(inWords));
    }

    /** Where the last word begins. */
    private static int lastAt(int length) {
        return Math.max(0, Math.min(length, REACH) - Words.BYTES);
    }

    /**
     * Whether the name stands at an index.
     *
     * @param index so that {@link #REACH} bytes and all of the name's are in the array from it on
     */
    boolean isAt(byte[] bytes, int index) {
        return (Words.at(bytes, index) & mask) == first
                && (length <= Words.BYTES || Words.at(bytes, index + lastAt(length)) == last)
                && (length <= 2 * Words.BYTES || Words.at(bytes, index + Words.BYTES) == second)
                && (length <= REACH || restIsAt(bytes, index + REACH));
    }

    private boolean restIsAt(byte[] bytes, int index) {
        for (int at = 0; at < rest.length(); at++) {
            if (bytes[index + at] != rest.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
