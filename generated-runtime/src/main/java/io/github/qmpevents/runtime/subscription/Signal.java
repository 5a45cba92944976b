package io.github.qmpevents.runtime.subscription;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription gets, one after the other and in the order of the wire: events, and at their places word of those
 * that did not come. The last one is {@link Ended}; none follows.
 *
 * @param <E> the type of the events that were asked for
 */
public sealed interface Signal<E extends QmpEvent> {
    /**
     * An event that was asked for.
     *
     * @param sequence its number among all events of the monitor, from 1, whoever asked for them
     * @param arrival when its bytes were read here, by the clock of this machine
     * @param raw the message as it came, without the end of its line; null unless it was asked for
     */
    record Received<E extends QmpEvent>(
            E event,
            long sequence,
            Instant arrival,
            @Nullable String raw) implements Signal<E> {}

    /**
     * An event of a type that was asked for, which could not be made one of the type.
     *
     * @param event says why
     * @param sequence as in {@link Received}
     * @param arrival as in {@link Received}
     * @param raw as in {@link Received}
     */
    record Unrecognized<E extends QmpEvent>(
            UnrecognizedQmpEvent event,
            long sequence,
            Instant arrival,
            @Nullable String raw) implements Signal<E> {}

    /**
     * Events that came here and were dropped because the queue of the subscription was full.
     *
     * @param count how many since the last signal, at least 1
     */
    record Dropped<E extends QmpEvent>(long count) implements Signal<E> {}

    /**
     * A time without a connection, which has been made again: events of that time are not known.
     *
     * @param from when the connection was lost
     * @param to when it was there again
     */
    record Gap<E extends QmpEvent>(Instant from, Instant to) implements Signal<E> {}

    /** The end of the monitor, or of this subscription alone. */
    record Ended<E extends QmpEvent>(MonitorEnd end) implements Signal<E> {}
}
