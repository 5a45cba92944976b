package io.github.qmpevents.runtime.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Eight bytes of an array as one {@code long}, the first of them in the lowest bits, and searches that look at eight
 * bytes in a step. A search marks bytes by their highest bits; above the first marked byte there may be false marks, so
 * only the first one tells something.
 */
public final class Words {
    /** The number of bytes in a word. */
    public static final int BYTES = Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long LINE_FEEDS = '\n' * ONES;
    private static final long BLANKS = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private Words() {}

    /** The eight bytes from an index; all of them have to be in the array. */
    public static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /**
     * Up to eight bytes from an index, with zeros in place of those from {@code to} on.
     *
     * @param to not before {@code index}
     */
    public static long before(byte[] bytes, int index, int to) {
        int count = to - index;
        if (index + BYTES <= bytes.length) {
            return at(bytes, index) & mask(count);
        }
        long word = 0;
        for (int shift = 0; shift < Math.min(count, BYTES); shift++) {
            word |= (bytes[index + shift] & 0xffL) << (shift * Byte.SIZE);
        }
        return word;
    }

    /** The bits of the first {@code count} bytes; all bits for eight and more. */
    public static long mask(int count) {
        return count >= BYTES ? -1L : (1L << (count * Byte.SIZE)) - 1;
    }

    /** The first eight bytes of a text of ASCII, with zeros in place of those that it lacks. */
    public static long of(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        return before(bytes, 0, bytes.length);
    }

    /** The index of the first LF; {@code to} if there is none before it. */
    public static int indexOfLineFeed(byte[] bytes, int from, int to) {
        int index = from;
        for (int last = Math.min(to, bytes.length) - BYTES; index <= last; index += BYTES) {
            long marks = zeros(at(bytes, index) ^ LINE_FEEDS);
            if (marks != 0) {
                return index + first(marks);
            }
        }
        while (index < to && bytes[index] != '\n') {
            index++;
        }
        return index;
    }

    /**
     * The index of the first byte that cannot stand in a JSON string as it is, or has to be looked at: a quote, a
     * backslash, a control character, or a byte of 0x80 and more; {@code to} if there is none before it.
     */
    public static int endOfPlain(byte[] bytes, int from, int to) {
        int index = from;
        for (int last = bytes.length - BYTES; index <= last && index < to; index += BYTES) {
            long marks = notPlain(at(bytes, index));
            if (marks != 0) {
                return Math.min(index + first(marks), to);
            }
        }
        while (index < to && isPlain(bytes[index])) {
            index++;
        }
        return Math.min(index, to);
    }

    private static long notPlain(long word) {
        long controls = word - BLANKS & ~word;
        return ((controls | word) & HIGHEST_BITS) | zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES);
    }

    private static boolean isPlain(byte value) {
        return value >= ' ' && value != '"' && value != '\\';
    }

    private static long zeros(long word) {
        return word - ONES & ~word & HIGHEST_BITS;
    }

    private static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }
}
