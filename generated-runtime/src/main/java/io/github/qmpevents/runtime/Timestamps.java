package io.github.qmpevents.runtime;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The timestamps of events, which QMP counts in microseconds. */
public final class Timestamps {
    private Timestamps() {}

    /** The last whole microsecond that is not after an instant; null for null. */
    public static @Nullable Instant truncate(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }
}
