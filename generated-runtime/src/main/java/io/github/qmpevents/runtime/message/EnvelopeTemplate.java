package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.bytes.Words;

/**
 * The beginning of an event as QEMU writes it, up to the name, compared eight bytes at a time. What is not exactly like
 * this is left to those who read JSON. For lines that a line feed ends, with {@link LineTaker#SPARE} bytes behind it: no
 * comparison goes on behind a line feed.
 */
final class EnvelopeTemplate {
    private static final Literal BEGIN = Literal.of("{\"timestamp\": {\"seconds\": ");
    private static final Literal MICROSECONDS = Literal.of(", \"microseconds\": ");
    private static final Literal EVENT = Literal.of("}, \"event\": \"");
    private static final Literal DATA = Literal.of(", \"data\": {");
    /** Seconds of so many digits are within those of an {@code Instant}. */
    private static final int MOST_SECOND_DIGITS = 15;

    private static final int MOST_MICROSECOND_DIGITS = 9;

    private EnvelopeTemplate() {}

    /** Reads up to the name and its closing quote; false if the line does not begin like this. */
    static boolean read(byte[] bytes, int from, int to, EventEnvelope into) {
        if (!BEGIN.isAt(bytes, from)) {
            return false;
        }
        int seconds = from + BEGIN.length();
        int secondsEnd = endOfDigits(bytes, seconds, MOST_SECOND_DIGITS);
        if (secondsEnd < 0 || !MICROSECONDS.isAt(bytes, secondsEnd)) {
            return false;
        }
        int microseconds = secondsEnd + MICROSECONDS.length();
        int microsecondsEnd = endOfDigits(bytes, microseconds, MOST_MICROSECOND_DIGITS);
        if (microsecondsEnd < 0 || !EVENT.isAt(bytes, microsecondsEnd)) {
            return false;
        }
        int name = microsecondsEnd + EVENT.length();
        int nameEnd = Words.endOfPlain(bytes, name, to);
        if (nameEnd == to || bytes[nameEnd] != '"') {
            return false;
        }
        into.set(
                name,
                nameEnd,
                number(bytes, seconds, secondsEnd),
                number(bytes, microseconds, microsecondsEnd),
                DATA.isAt(bytes, nameEnd + 1) ? nameEnd + DATA.length() : EventEnvelope.NO_DATA);
        return true;
    }

    /** The index behind the digits; negative if there are none or too many, or JSON has no number like this. */
    private static int endOfDigits(byte[] bytes, int from, int most) {
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        int length = at - from;
        return length == 0 || length > most || (bytes[from] == '0' && length > 1) ? -1 : at;
    }

    private static long number(byte[] bytes, int from, int to) {
        long value = 0;
        for (int at = from; at < to; at++) {
            value = 10 * value + (bytes[at] - '0');
        }
        return value;
    }

    /** Up to 32 bytes; a record, whose components the compiler of the JVM takes for constants. */
    private record Literal(int length, long first, long second, long third, long fourth) {
        static Literal of(String ascii) {
            return new Literal(ascii.length(), Words.of(ascii), word(ascii, 8), word(ascii, 16), word(ascii, 24));
        }

        private static long word(String ascii, int from) {
            return from < ascii.length() ? Words.of(ascii.substring(from)) : 0;
        }

        boolean isAt(byte[] bytes, int index) {
            return (Words.at(bytes, index) & Words.mask(length)) == first
                    && (length <= 8 || (Words.at(bytes, index + 8) & Words.mask(length - 8)) == second)
                    && (length <= 16 || (Words.at(bytes, index + 16) & Words.mask(length - 16)) == third)
                    && (length <= 24 || (Words.at(bytes, index + 24) & Words.mask(length - 24)) == fourth);
        }
    }
}
