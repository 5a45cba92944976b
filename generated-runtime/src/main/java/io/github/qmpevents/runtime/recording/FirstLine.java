package io.github.qmpevents.runtime.recording;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a recording.
 *
 * @param connection printable ASCII
 */
record FirstLine(Instant start, String connection) {
    /** What the first line begins with; a message never does. */
    static final String MAGIC = "qmp-events-recording ";

    /** The most bytes of a first line. */
    static final int LONGEST = 256;

    private static final String VERSION = "1";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    byte[] line() {
        return (MAGIC + VERSION + " " + TIME.format(start) + " " + connection + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Null if a line, without its end, is not the first one of a recording of this version. */
    static @Nullable FirstLine parse(String line) {
        String[] fields = line.split(" ", 4);
        if (fields.length < 4 || !line.startsWith(MAGIC) || !fields[1].equals(VERSION)) {
            return null;
        }
        try {
            return new FirstLine(TIME.parse(fields[2], Instant::from), fields[3]);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
