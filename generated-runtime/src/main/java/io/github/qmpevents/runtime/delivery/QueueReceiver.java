package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.Signal;
import java.time.Duration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Waits for whoever takes from its queue. */
final class QueueReceiver<E extends QmpEvent> extends Receiver implements EventQueue<E> {
    private static final int ORDERED = Spliterator.ORDERED | Spliterator.NONNULL;

    private final Signals<E> signals;
    private final PlainEvents<E> plain;

    QueueReceiver(Attachment<E> attachment) {
        super(attachment);
        this.signals = attachment.signals();
        this.plain = attachment.plainEvents();
    }

    @Override
    void wake() {
        queue.wake();
    }

    @Override
    public Signal<E> take() throws InterruptedException {
        Signal<E> next = null;
        while (next == null) {
            next = next(Long.MAX_VALUE);
        }
        return next;
    }

    @Override
    public @Nullable Signal<E> poll(Duration timeout) throws InterruptedException {
        long nanos = Nanos.of(timeout);
        long start = System.nanoTime();
        for (long left = nanos; ; left = nanos - (System.nanoTime() - start)) {
            Taken taken = queue.take(Math.max(0, left));
            Signal<E> signal = taken == null ? null : of(taken);
            if (taken == null || signal != null) {
                return signal;
            }
        }
    }

    private @Nullable Signal<E> next(long nanos) throws InterruptedException {
        Taken taken = queue.take(nanos);
        return taken == null ? null : of(taken);
    }

    private @Nullable Signal<E> of(Taken taken) {
        if (taken instanceof Notice.Ended) {
            hub.remove(this);
        }
        return signals.of(taken);
    }

    @Override
    public Iterator<E> iterator() {
        return new EventIterator<>(this, plain);
    }

    @Override
    public Stream<E> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), ORDERED), false);
    }

    @Override
    public Iterable<Signal<E>> signals() {
        return new SignalIterable<>(this);
    }
}
