package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.WireNames;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The member {@code timestamp} of an event: {@code {"seconds": 1, "microseconds": 2}}, both -1 if QEMU's clock failed.
 */
record Timestamp(@Nullable Instant instant, @Nullable DecodeException fault) {
    static final Timestamp ABSENT = new Timestamp(null, null);

    private static final WireNames MEMBERS = WireNames.of("seconds", "microseconds");

    static Timestamp read(JsonReader in) {
        try {
            return new Timestamp(readInstant(in), null);
        } catch (DecodeException e) {
            return new Timestamp(null, e);
        }
    }

    private static @Nullable Instant readInstant(JsonReader in) {
        Long seconds = null;
        Long microseconds = null;
        in.beginObject();
        for (int member = in.nextMember(MEMBERS); member != JsonReader.END; member = in.nextMember(MEMBERS)) {
            switch (member) {
                case 0 -> seconds = in.readLong();
                case 1 -> microseconds = in.readLong();
                default -> in.skipValue();
            }
        }
        if (seconds == null) {
            throw in.missingMember("seconds");
        }
        if (microseconds == null) {
            throw in.missingMember("microseconds");
        }
        return instant(seconds, microseconds);
    }

    private static @Nullable Instant instant(long seconds, long microseconds) {
        if (seconds == -1 && microseconds == -1) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(seconds).plus(microseconds, ChronoUnit.MICROS);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
