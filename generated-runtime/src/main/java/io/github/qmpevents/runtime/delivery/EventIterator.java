package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.OverflowException;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Takes events up to the end. */
final class EventIterator<E extends QmpEvent> implements Iterator<E> {
    private final QueueReceiver<E> queue;
    private final PlainEvents<E> plain;
    private @Nullable E next;
    private boolean ended;

    EventIterator(QueueReceiver<E> queue, PlainEvents<E> plain) {
        this.queue = queue;
        this.plain = plain;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            Signal<E> signal = SignalIterator.take(queue);
            next = plain.of(signal);
            ended = signal instanceof Signal.Ended;
        }
        OverflowException overflow = next == null ? plain.overflow() : null;
        if (overflow != null) {
            throw overflow;
        }
        return next != null;
    }

    @Override
    public E next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        E event = next;
        next = null;
        return event;
    }
}
