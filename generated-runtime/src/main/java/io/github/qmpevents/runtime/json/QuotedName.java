package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of {@code "name": } as words. A record, since the compiler of the JVM takes the components of one for
 * constants: a comparison with a name in a static field is one with literals.
 *
 * @param length the number of bytes, of which the words have the first ones
 * @param rest those that are behind the words
 */
record QuotedName(
        int length, long first, long firstMask, long second, long secondMask, long third, long thirdMask, String rest)
        implements MemberName {
    private static final int IN_WORDS = 3 * Words.BYTES;

    static QuotedName of(String wireName) {
        String text = new JsonString(wireName).json() + ": ";
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, IN_WORDS));
        return new QuotedName(
                bytes.length,
                Words.at(padded, 0),
                Words.mask(bytes.length),
                Words.at(padded, Words.BYTES),
                Words.mask(Math.max(0, bytes.length - Words.BYTES)),
                Words.at(padded, 2 * Words.BYTES),
                Words.mask(Math.max(0, bytes.length - 2 * Words.BYTES)),
                text.substring(Math.min(IN_WORDS, text.length())));
    }

    /**
     * Whether the name stands at an index.
     *
     * @param index so that {@link #reach()} bytes from it are in the array
     */
    boolean isAt(byte[] bytes, int index) {
        return (Words.at(bytes, index) & firstMask) == first
                && (length <= Words.BYTES || (Words.at(bytes, index + Words.BYTES) & secondMask) == second)
                && (length <= 2 * Words.BYTES || (Words.at(bytes, index + 2 * Words.BYTES) & thirdMask) == third)
                && (length <= IN_WORDS || restIsAt(bytes, index + IN_WORDS));
    }

    /** How many bytes are looked at. */
    int reach() {
        return Math.max(length, IN_WORDS);
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
