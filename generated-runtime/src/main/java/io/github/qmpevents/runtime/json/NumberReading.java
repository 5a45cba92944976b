package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;

/** Reads numbers of any spelling, exactly. */
final class NumberReading {
    /** Every integer of so many digits is an int64. */
    static final int DIGITS_OF_ANY_LONG = 18;

    private NumberReading() {}

    static long signed(JsonReader in) {
        boolean negative = in.position < in.end && in.bytes[in.position] == '-';
        int digits = negative ? in.position + 1 : in.position;
        int to = endOfShortInteger(in, digits);
        if (to < 0) {
            return anySigned(in);
        }
        in.position = to;
        long value = Words.number(in.bytes, digits, to);
        return negative ? -value : value;
    }

    private static long anySigned(JsonReader in) {
        int from = in.requireNumber("an integer");
        String literal = literal(in);
        Long value = Numbers.signed(literal);
        if (value == null) {
            throw doesNotFit(in, from, "a 64-bit signed integer", literal);
        }
        return value;
    }

    static long unsigned(JsonReader in) {
        int from = in.position;
        int to = endOfShortInteger(in, from);
        if (to < 0) {
            return anyUnsigned(in);
        }
        in.position = to;
        return Words.number(in.bytes, from, to);
    }

    private static long anyUnsigned(JsonReader in) {
        int from = in.requireNumber("an integer");
        String literal = literal(in);
        Long value = Numbers.unsigned(literal);
        if (value == null) {
            throw doesNotFit(in, from, "a 64-bit unsigned integer", literal);
        }
        return value;
    }

    static double real(JsonReader in) {
        int from = in.requireNumber("a number");
        String literal = literal(in);
        double value = Double.parseDouble(literal);
        if (Double.isInfinite(value)) {
            throw doesNotFit(in, from, "a double", literal);
        }
        return value;
    }

    /**
     * The index behind the digits of an integer that any {@code long} can hold; negative if it is not one, or not
     * clearly one.
     */
    static int endOfShortInteger(JsonReader in, int from) {
        byte[] bytes = in.bytes;
        int at = Words.endOfDigits(bytes, from, in.end);
        int length = at - from;
        boolean clear = length > 0
                && length <= DIGITS_OF_ANY_LONG
                && (length == 1 || bytes[from] != '0')
                && at < in.end
                && bytes[at] != '.'
                && bytes[at] != 'e'
                && bytes[at] != 'E';
        return clear ? at : -1;
    }

    /** Reads the number at which the reader stands and gives its text. */
    static String literal(JsonReader in) {
        int from = in.position;
        in.skipNumber();
        return in.ascii(from, in.position);
    }

    private static DecodeException doesNotFit(JsonReader in, int from, String type, String literal) {
        in.position = from;
        return DecodeFaults.doesNotFit(in, type, literal);
    }
}
