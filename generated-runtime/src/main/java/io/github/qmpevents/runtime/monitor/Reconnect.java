package io.github.qmpevents.runtime.monitor;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a monitor whose connection has ended is to be connected again; immutable. Each pause is twice as long as the one
 * before, up to a longest, and is shortened at random by up to a half, so that many monitors of one host do not all come
 * back at once. A connection that negotiated begins again with the first pause.
 */
public final class Reconnect {
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Fits into nanoseconds; who waits longer waits for ever. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(36_500);

    private final Duration first;
    private final Duration longest;
    private final @Nullable Duration giveUpAfter;

    private Reconnect(Duration first, Duration longest, @Nullable Duration giveUpAfter) {
        this.first = first;
        this.longest = longest;
        this.giveUpAfter = giveUpAfter;
    }

    /**
     * Connects again for as long as the monitor is not closed.
     *
     * @param first the pause before the first attempt
     * @param longest the longest pause, not shorter than the first; both from 1 ms to a day
     */
    public static Reconnect backoff(Duration first, Duration longest) {
        checked(first);
        if (checked(longest).compareTo(first) < 0) {
            throw new IllegalArgumentException("the longest pause is shorter than the first: " + longest);
        }
        return new Reconnect(first, longest, null);
    }

    /** Pauses from 100 ms to 10 s. */
    public static Reconnect backoff() {
        return backoff(Duration.ofMillis(100), Duration.ofSeconds(10));
    }

    /** The same, but gives up when there has been no connection for so long; the monitor has then ended. */
    public Reconnect giveUpAfter(Duration time) {
        Objects.requireNonNull(time, "time");
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("the time is not positive: " + time);
        }
        return new Reconnect(first, longest, time.compareTo(LONGEST_WAIT) < 0 ? time : null);
    }

    /** Null for never. */
    @Nullable
    Duration giveUpAfter() {
        return giveUpAfter;
    }

    /**
     * How long to wait before an attempt.
     *
     * @param attempt from 0, in a row without success
     * @param random at least 0 and less than 1
     * @return in milliseconds
     */
    long pauseMillis(int attempt, double random) {
        long full = attempt < Integer.SIZE ? first.toMillis() << attempt : Long.MAX_VALUE;
        long bounded = Math.min(full, longest.toMillis());
        return bounded - (long) (random * (bounded / 2.0));
    }

    private static Duration checked(Duration pause) {
        if (pause.toMillis() < 1 || pause.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the pause is not within 1 ms and a day: " + pause);
        }
        return pause;
    }

    @Override
    public String toString() {
        return "Reconnect[first=" + first + ", longest=" + longest + ", giveUpAfter=" + giveUpAfter + "]";
    }
}
