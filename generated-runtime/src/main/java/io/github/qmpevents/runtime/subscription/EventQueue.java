package io.github.qmpevents.runtime.subscription;

import io.github.qmpevents.runtime.QmpEvent;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A subscription whose owner takes the events, waiting for them. It ends when the monitor does: what was queued before
 * still comes. All of the methods take from the same queue; several threads may do so, and each signal is for one of
 * them, except for the end, which is for all.
 *
 * <p>Plain events are what {@link #iterator()} and {@link #stream()} give. What they leave out, dropped events and those
 * that could not be made of the type that was asked for, is logged as a warning, some a minute; {@link #signals()} has it.
 *
 * @param <E> the type of the events
 */
public interface EventQueue<E extends QmpEvent> extends Subscription, Iterable<E> {
    /**
     * The events from here on. {@code hasNext} waits for the next one, and is false at the end.
     *
     * <p>It throws an {@link OverflowException} if the queue was full and {@link Overflow#FAIL} was asked for, and a
     * {@link java.util.concurrent.CancellationException} if the thread is interrupted, which it stays; nothing is lost.
     */
    @Override
    Iterator<E> iterator();

    /** The events from here on, as {@link #iterator()} gives them; sequential. */
    Stream<E> stream();

    /**
     * Everything from here on, {@link Signal.Ended} as the last. Its iterators wait as {@link #iterator()} does and are
     * interrupted as it is.
     */
    Iterable<Signal<E>> signals();

    /** Waits for the next signal. At the end this is {@link Signal.Ended}, as often as it is asked for. */
    Signal<E> take() throws InterruptedException;

    /**
     * Waits for the next signal, as {@link #take()} does, but not for ever.
     *
     * @param timeout zero or less for not waiting at all
     * @return null if none came in time
     */
    @Nullable
    Signal<E> poll(Duration timeout) throws InterruptedException;
}
