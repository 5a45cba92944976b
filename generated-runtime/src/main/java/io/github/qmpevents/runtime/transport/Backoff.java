package io.github.qmpevents.runtime.transport;

import java.time.Duration;

/** Pauses between tries: short ones first, as most sockets are there soon. */
final class Backoff {
    private static final long FIRST = Duration.ofMillis(5).toNanos();
    private static final long LONGEST = Duration.ofMillis(200).toNanos();

    private final long begin = System.nanoTime();
    private final long limit;
    private long pause = FIRST;

    Backoff(Duration limit) {
        this.limit = limit.toNanos();
    }

    boolean isOver() {
        return left() <= 0;
    }

    /** In nanoseconds; never beyond the limit. */
    long next() {
        long next = Math.min(pause, left());
        pause = Math.min(2 * pause, LONGEST);
        return next;
    }

    private long left() {
        return limit - (System.nanoTime() - begin);
    }
}
