package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Gives one subscriber what it asks for, by the rules of Reactive Streams; they are named where they are kept.
 *
 * @param <I> what it gets: signals, or plain events
 */
final class FlowReceiver<E extends QmpEvent, I> extends DrainedReceiver implements Flow.Subscription {
    private final Signals<E> signals;
    private final FlowItems<E, I> items;
    private final AtomicLong demand = new AtomicLong();
    private volatile Flow.@Nullable Subscriber<? super I> subscriber;
    private volatile boolean asksForNothing;

    FlowReceiver(Attachment<E> attachment, Drain drain, FlowItems<E, I> items, Flow.Subscriber<? super I> subscriber) {
        super(attachment, drain);
        this.signals = attachment.signals();
        this.items = items;
        this.subscriber = subscriber;
    }

    /** Introduces itself to the subscriber, before anything else (1.9). */
    void introduce() {
        Flow.Subscriber<? super I> one = subscriber;
        if (one == null) {
            return;
        }
        try {
            one.onSubscribe(this);
        } catch (Throwable e) {
            cancel();
            hub.failed(e, null);
        }
        if (!isDone()) {
            begin();
        }
    }

    /** Demand adds up, without end if it is too much to count (3.17). */
    @Override
    public void request(long count) {
        if (count <= 0) {
            asksForNothing = true; // is told in its turn, since signals are given one at a time (1.3, 3.9)
        } else {
            add(count);
        }
        wake();
    }

    private void add(long count) {
        long before = demand.get();
        while (!demand.compareAndSet(before, before + count < 0 ? Long.MAX_VALUE : before + count)) {
            before = demand.get();
        }
    }

    /** Gives up the subscriber (3.13); it may be called again, and by anybody (3.5, 3.7). */
    @Override
    public void cancel() {
        subscriber = null;
        queue.close();
        finish();
    }

    @Override
    public long nextOrder() {
        if (isDone()) {
            return WireOrder.NEVER;
        }
        if (asksForNothing) {
            return 0;
        }
        return demand.get() > 0 || !items.needDemand(queue) ? super.nextOrder() : WireOrder.NEVER;
    }

    @Override
    public void deliver() {
        if (asksForNothing) {
            Flow.Subscriber<? super I> one = subscriber;
            cancel();
            fail(one, new IllegalArgumentException("a subscriber has to request more than 0 (rule 3.9)"));
        } else {
            super.deliver();
        }
    }

    @Override
    void accept(Taken next) {
        Signal<E> signal = signals.of(next);
        Flow.Subscriber<? super I> one = subscriber;
        if (signal == null || one == null) {
            return;
        }
        I item = items.of(signal);
        if (item != null) {
            give(one, item, next);
        }
        if (signal instanceof Signal.Ended<E> ended && subscriber != null) {
            subscriber = null;
            end(one, ended);
        }
    }

    /** What a subscriber throws cancels its subscription (2.13). */
    private void give(Flow.Subscriber<? super I> one, I item, Taken next) {
        if (demand.get() != Long.MAX_VALUE) {
            demand.decrementAndGet();
        }
        try {
            one.onNext(item);
        } catch (Throwable e) {
            cancel();
            hub.failed(e, next);
        }
    }

    private void end(Flow.Subscriber<? super I> one, Signal.Ended<E> ended) {
        RuntimeException failure = items.failure(ended.end());
        if (failure != null) {
            fail(one, failure);
            return;
        }
        try {
            one.onComplete();
        } catch (Throwable e) {
            hub.failed(e, null);
        }
    }

    private void fail(Flow.@Nullable Subscriber<? super I> one, RuntimeException failure) {
        if (one == null) {
            return;
        }
        try {
            one.onError(failure);
        } catch (Throwable e) {
            hub.failed(e, null);
        }
    }

    @Override
    public void refused() {
        cancel();
    }
}
