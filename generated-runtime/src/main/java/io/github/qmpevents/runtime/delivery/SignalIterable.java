package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.Iterator;

/** The signals of a queue; all of its iterators take from the same queue. */
record SignalIterable<E extends QmpEvent>(EventQueue<E> queue) implements Iterable<Signal<E>> {
    @Override
    public Iterator<Signal<E>> iterator() {
        return new SignalIterator<>(queue);
    }
}
