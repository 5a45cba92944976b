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
    /** From the year 2001 to the year 2286. */
    private static final int USUAL_SECOND_DIGITS = 10;
    /** Nine of ten times. */
    private static final int USUAL_MICROSECOND_DIGITS = 6;

    private EnvelopeTemplate() {}

    /** Reads up to the name and its closing quote; false if the line does not begin like this. */
    static boolean read(byte[] bytes, int from, int to, EventEnvelope into) {
        if (!BEGIN.isAt(bytes, from)) {
            return false;
        }
        int seconds = from + BEGIN.length();
        int secondsEnd = endOfSeconds(bytes, seconds);
        if (secondsEnd < 0 || !MICROSECONDS.isAt(bytes, secondsEnd)) {
            return false;
        }
        int microseconds = secondsEnd + MICROSECONDS.length();
        int microsecondsEnd = endOfMicroseconds(bytes, microseconds);
        if (microsecondsEnd < 0 || !EVENT.isAt(bytes, microsecondsEnd)) {
            return false;
        }
        int name = microsecondsEnd + EVENT.length();
        int nameEnd = Words.endOfPlain(bytes, name, to);
        if (nameEnd == to || bytes[nameEnd] != '"') {
            return false;
        }
        into.setTime(seconds, secondsEnd, microseconds, microsecondsEnd);
        into.setName(name, nameEnd, DATA.isAt(bytes, nameEnd + 1) ? nameEnd + DATA.length() : EventEnvelope.UNFIT);
        return true;
    }

    /**
     * As {@link #endOfDigits}. The number of digits that there most often is, is asked for first: what comes behind can
     * then be looked at without waiting for an answer.
     */
    private static int endOfSeconds(byte[] bytes, int from) {
        long first = Words.at(bytes, from);
        int last = from + USUAL_SECOND_DIGITS - Words.BYTES;
        boolean usual = (Words.notDigits(first) | Words.notDigits(Words.at(bytes, last))) == 0
                && (byte) first != '0'
                && bytes[from + USUAL_SECOND_DIGITS] == ',';
        return usual ? from + USUAL_SECOND_DIGITS : endOfDigits(bytes, from, MOST_SECOND_DIGITS);
    }

    private static int endOfMicroseconds(byte[] bytes, int from) {
        long word = Words.at(bytes, from);
        boolean usual = (Words.notDigits(word) & Words.mask(USUAL_MICROSECOND_DIGITS)) == 0
                && (byte) word != '0'
                && bytes[from + USUAL_MICROSECOND_DIGITS] == '}';
        return usual ? from + USUAL_MICROSECOND_DIGITS : endOfDigits(bytes, from, MOST_MICROSECOND_DIGITS);
    }

    /** The index behind the digits; negative if there are none or too many, or JSON has no number like this. */
    private static int endOfDigits(byte[] bytes, int from, int most) {
        int at = Words.endOfDigits(bytes, from, from + most + 1);
        return at == from || at - from > most || (bytes[from] == '0' && at - from > 1) ? -1 : at;
    }

    /**
     * A text of 8 to 32 bytes as words, the last of which may overlap the one before. A record, whose components the
     * compiler of the JVM takes for constants.
     */
    private record Literal(int length, long first, long second, long third, long last) {
        static Literal of(String ascii) {
            int end = ascii.length() - Words.BYTES;
            return new Literal(
                    ascii.length(),
                    Words.of(ascii),
                    Words.of(ascii.substring(Math.min(Words.BYTES, end))),
                    Words.of(ascii.substring(Math.min(2 * Words.BYTES, end))),
                    Words.of(ascii.substring(end)));
        }

        boolean isAt(byte[] bytes, int index) {
            int end = length - Words.BYTES;
            long differences = (Words.at(bytes, index) ^ first) | (Words.at(bytes, index + end) ^ last);
            if (length > 2 * Words.BYTES) {
                differences |= Words.at(bytes, index + Words.BYTES) ^ second;
            }
            if (length > 3 * Words.BYTES) {
                differences |= Words.at(bytes, index + 2 * Words.BYTES) ^ third;
            }
            return differences == 0;
        }
    }
}
