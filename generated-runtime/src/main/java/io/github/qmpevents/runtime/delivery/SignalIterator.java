package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;

/** Takes signals up to the end. */
final class SignalIterator<E extends QmpEvent> implements Iterator<Signal<E>> {
    private final EventQueue<E> queue;
    private boolean ended;

    SignalIterator(EventQueue<E> queue) {
        this.queue = queue;
    }

    /** Not before {@link #next()}: asking whether there is one must not take it away from others. */
    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Signal<E> next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        Signal<E> next = take(queue);
        ended = next instanceof Signal.Ended;
        return next;
    }

    /** @throws CancellationException if the thread is interrupted; it stays so */
    static <E extends QmpEvent> Signal<E> take(EventQueue<E> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while waiting for an event");
            cancelled.initCause(e);
            throw cancelled;
        }
    }
}
