package io.github.qmpevents.runtime.delivery;

import java.time.Duration;

/** Durations as the waiting methods of the JDK want them. */
final class Nanos {
    private Nanos() {}

    /** The nanoseconds of a duration; the most that there are if it is longer, 292 years. */
    static long of(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return duration.isNegative() ? 0 : Long.MAX_VALUE;
        }
    }
}
