package io.github.qmpevents.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The timestamps of events, which QMP counts in microseconds. */
public final class Timestamps {
    private static final int NANOS_OF_MICROSECOND = 1000;

    private Timestamps() {}

    /** The last whole microsecond that is not after an instant; null for null. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // nothing but the fraction is meant
    public static @Nullable Instant truncate(@Nullable Instant instant) {
        if (instant == null) {
            return null;
        }
        int excess = instant.getNano() % NANOS_OF_MICROSECOND;
        return excess == 0 ? instant : instant.minusNanos(excess);
    }

    /** The whole microseconds since the last full second. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // nothing but the fraction is meant
    static int microseconds(Instant instant) {
        return instant.getNano() / NANOS_OF_MICROSECOND;
    }
}
