package io.github.qmpevents.runtime.json;

/** Reads numbers of any spelling, exactly. */
final class NumberReading {
    /** Every integer of so many digits is an int64. */
    static final int DIGITS_OF_ANY_LONG = 18;

    private NumberReading() {}

    static long signed(JsonReader in) {
        int from = in.requireNumber("an integer");
        String literal = literal(in);
        Long value = Numbers.signed(literal);
        if (value == null) {
            throw doesNotFit(in, from, "a 64-bit signed integer", literal);
        }
        return value;
    }

    static long unsigned(JsonReader in) {
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
