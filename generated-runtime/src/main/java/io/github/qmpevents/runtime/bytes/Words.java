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
    private static final long BRACES = '{' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long ZERO_DIGITS = '0' * ONES;

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    /** Added to a byte below 128, these make its highest bit from 10, from 1, and from 32 on. */
    private static final long ABOVE_NINE = (0x80 - 10) * ONES;

    private static final long ABOVE_ZERO = (0x80 - 1) * ONES;
    private static final long ABOVE_CONTROLS = (0x80 - ' ') * ONES;

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

    /** The index of the first LF or opening brace; {@code to} if there is none before it. */
    public static int indexOfLineFeedOrBrace(byte[] bytes, int from, int to) {
        int index = from;
        for (int last = Math.min(to, bytes.length) - BYTES; index <= last; index += BYTES) {
            long word = at(bytes, index);
            long marks = zeros(word ^ LINE_FEEDS) | zeros(word ^ BRACES);
            if (marks != 0) {
                return index + first(marks);
            }
        }
        while (index < to && bytes[index] != '\n' && bytes[index] != '{') {
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

    /** The index of the first byte that is no decimal digit; {@code to} if there is none before it. */
    public static int endOfDigits(byte[] bytes, int from, int to) {
        int index = from;
        for (int last = bytes.length - BYTES; index <= last && index < to; index += BYTES) {
            long marks = notDigits(at(bytes, index));
            if (marks != 0) {
                return Math.min(index + first(marks), to);
            }
        }
        while (index < to && bytes[index] >= '0' && bytes[index] <= '9') {
            index++;
        }
        return Math.min(index, to);
    }

    /** How many of the first bytes of a word are decimal digits, up to the first that is none; 8 if all are. */
    public static int countDigits(long word) {
        return first(notDigits(word));
    }

    /**
     * The number that the first bytes of a word are.
     *
     * @param count how many bytes, all of them decimal digits; from 1 to 8
     */
    public static long number(long word, int count) {
        return eightDigits(word, count);
    }

    /**
     * The number of eight and more digits that two words are.
     *
     * @param count how many bytes of the second word, all of them decimal digits; from 0 to 7
     */
    public static long number(long first, long second, int count) {
        return count == 0
                ? eightDigits(first, BYTES)
                : eightDigits(first, BYTES) * POWERS[count] + eightDigits(second, count);
    }

    /**
     * The number that some decimal digits are.
     *
     * @param to so that there are 1 to 18 digits
     */
    public static long number(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > 2 * BYTES || from + BYTES > bytes.length) {
            return numberByDigits(bytes, from, to);
        }
        if (length <= BYTES) {
            return eightDigits(at(bytes, from), length);
        }
        int second = to - BYTES;
        return eightDigits(at(bytes, from), second - from) * 100_000_000 + eightDigits(at(bytes, second), BYTES);
    }

    private static long numberByDigits(byte[] bytes, int from, int to) {
        long value = 0;
        for (int index = from; index < to; index++) {
            value = 10 * value + (bytes[index] - '0');
        }
        return value;
    }

    /** Adds up neighbours: digits to numbers of two digits, these to numbers of four, and these to one of eight. */
    private static long eightDigits(long word, int count) {
        long digits = (word ^ ZERO_DIGITS) << (Long.SIZE - count * Byte.SIZE);
        long pairs = digits * 10 + (digits >>> 8);
        long upper = (pairs & 0x0000_00ff_0000_00ffL) * 0x000f_4240_0000_0064L;
        long lower = ((pairs >>> 16) & 0x0000_00ff_0000_00ffL) * 0x0000_2710_0000_0001L;
        return (upper + lower) >>> 32;
    }

    /** Marks the bytes that are no decimal digits; 0 if all are digits. */
    public static long notDigits(long word) {
        long digits = word ^ ZERO_DIGITS;
        return ((digits + ABOVE_NINE) | digits) & HIGHEST_BITS;
    }

    /** For a byte below 128 a sum has the highest bit unless the byte is the one that is looked for; others have it. */
    private static long notPlain(long word) {
        long noControl = word + ABOVE_CONTROLS;
        long noQuote = (word ^ QUOTES) + ABOVE_ZERO;
        long noBackslash = (word ^ BACKSLASHES) + ABOVE_ZERO;
        return (~(noControl & noQuote & noBackslash) | word) & HIGHEST_BITS;
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
