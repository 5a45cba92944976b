package io.github.qmpevents.runtime.recording;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The line before the bytes of a record.
 *
 * @param micros since the start of the recording; may go back, and be negative, since clocks are set
 * @param sign of its {@link Mark}; another one if a newer version has more of them
 * @param count of the bytes
 */
record RecordHeader(long micros, char sign, long count) {
    /** More characters than a header has, with the end of the line. */
    static final int LONGEST = 64;

    byte[] line() {
        return (text() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private String text() {
        return "@" + micros + " " + sign + " " + count;
    }

    boolean is(Mark mark) {
        return sign == mark.sign;
    }

    /** Null if a line, without its end, is none. */
    static @Nullable RecordHeader parse(String line) {
        String[] fields = line.split(" ", 3);
        if (fields.length < 3 || fields[0].isEmpty() || fields[1].length() != 1) {
            return null;
        }
        try {
            long micros = Long.parseLong(fields[0].substring(1));
            RecordHeader header = new RecordHeader(micros, fields[1].charAt(0), Long.parseLong(fields[2]));
            return header.count >= 0 && header.text().equals(line) ? header : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
