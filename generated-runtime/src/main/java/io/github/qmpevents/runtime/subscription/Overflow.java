package io.github.qmpevents.runtime.subscription;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an event for which the queue of a subscription has no place. Whatever is dropped is counted, and told
 * by {@link Signal.Dropped} at its place among the others.
 *
 * @param <E> the type of the events that it can be used for
 */
public sealed interface Overflow<E> {
    /** Drops the events that have been waiting longest, as many as the new one needs; used if nothing else is said. */
    Overflow<Object> DROP_OLDEST = Rule.DROP_OLDEST;

    /** Drops the new event. */
    Overflow<Object> DROP_NEWEST = Rule.DROP_NEWEST;

    /** Ends the subscription, behind what is in its queue, with {@link MonitorEnd.Cause#OVERFLOW}. */
    Overflow<Object> DETACH = Rule.DETACH;

    /** As {@link #DETACH}; and whoever gets plain events then gets an {@link OverflowException}. */
    Overflow<Object> FAIL = Rule.FAIL;

    /**
     * Lets the monitor wait, and with it everybody else, and QEMU keep in its memory what it cannot send: for recordings
     * and tests that must have all.
     */
    Overflow<Object> BLOCK = Rule.BLOCK;

    /**
     * Drops an event whose key has a later one waiting, the one for which that has been so longest; the oldest of all if
     * there is none. So the last event of each key survives as long as there are not more keys than places.
     *
     * @param key called by the thread that reads, for each event: it has to be quick. An event for which it gives null or
     *     throws has a key of its own
     */
    static <E> Overflow<E> keepLastBy(Function<? super E, ? extends @Nullable Object> key) {
        return new KeepLast<>(key);
    }

    /** The rules that look at no event. */
    enum Rule implements Overflow<Object> {
        DROP_OLDEST,
        DROP_NEWEST,
        DETACH,
        FAIL,
        BLOCK
    }

    /** See {@link #keepLastBy}. */
    record KeepLast<E>(Function<? super E, ? extends @Nullable Object> key) implements Overflow<E> {
        public KeepLast {
            Objects.requireNonNull(key, "key");
        }
    }
}
