package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.bytes.Words;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.MemberName;
import io.github.qmpevents.runtime.json.WireNames;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time as events have it, {@code {"seconds": 1, "microseconds": 2}}, both -1 if QEMU's clock failed; used for one
 * after the other.
 */
final class WireTime {
    private static final WireNames MEMBERS = WireNames.of("seconds", "microseconds");
    private static final MemberName SECONDS = MemberName.of("seconds");
    private static final MemberName MICROSECONDS = MemberName.of("microseconds");

    /** Of fewer seconds and microseconds than these an instant can be made at once. */
    private static final long PLAIN_SECONDS = 1_000_000_000_000_000L;

    private static final long PLAIN_MICROSECONDS = 1_000_000_000L;

    private boolean present;
    private long seconds;
    private long microseconds;

    /** Where the digits of both are, as long as they have not been needed; null otherwise. */
    private byte @Nullable [] digits;

    private int secondsFrom;
    private int secondsTo;
    private int microsecondsFrom;
    private int microsecondsTo;

    void clear() {
        present = false;
        digits = null;
    }

    /** Sets a time by the places of its digits, of which there are few enough for an instant. */
    void set(byte[] bytes, int secondsStart, int secondsEnd, int microsecondsStart, int microsecondsEnd) {
        digits = bytes;
        secondsFrom = secondsStart;
        secondsTo = secondsEnd;
        microsecondsFrom = microsecondsStart;
        microsecondsTo = microsecondsEnd;
    }

    /** @throws io.github.qmpevents.runtime.json.DecodeException if it is no such time */
    void read(JsonReader in) {
        clear();
        boolean hasSeconds = false;
        boolean hasMicroseconds = false;
        in.beginObject();
        if (in.nextIs(SECONDS)) {
            seconds = in.readLong();
            hasSeconds = true;
        }
        if (in.nextIs(MICROSECONDS)) {
            microseconds = in.readLong();
            hasMicroseconds = true;
        }
        int member = JsonReader.UNKNOWN;
        while ((member = in.nextMember(MEMBERS, member)) != JsonReader.END) {
            switch (member) {
                case 0 -> {
                    seconds = in.readLong();
                    hasSeconds = true;
                }
                case 1 -> {
                    microseconds = in.readLong();
                    hasMicroseconds = true;
                }
                default -> in.skipValue();
            }
        }
        if (!hasSeconds) {
            throw in.missingMember("seconds");
        }
        if (!hasMicroseconds) {
            throw in.missingMember("microseconds");
        }
        present = true;
    }

    /** Null if there is no time, QEMU's clock failed, or it is beyond {@link Instant}. */
    @Nullable
    Instant instant() {
        if (digits != null) {
            long plainMicroseconds = Words.number(digits, microsecondsFrom, microsecondsTo);
            return Instant.ofEpochSecond(Words.number(digits, secondsFrom, secondsTo), plainMicroseconds * 1000);
        }
        if (!present) {
            return null;
        }
        if (seconds >= 0 && seconds < PLAIN_SECONDS && microseconds >= 0 && microseconds < PLAIN_MICROSECONDS) {
            return Instant.ofEpochSecond(seconds, microseconds * 1000);
        }
        return oddInstant();
    }

    private @Nullable Instant oddInstant() {
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
