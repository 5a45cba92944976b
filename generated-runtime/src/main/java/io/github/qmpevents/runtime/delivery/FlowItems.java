package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.Signal;
import org.jspecify.annotations.Nullable;

/** What a {@link FlowReceiver} makes of signals. */
sealed interface FlowItems<E extends QmpEvent, I> {
    /** Null if the subscriber does not get it. */
    @Nullable
    I of(Signal<E> signal);

    /** Whether what is next in a queue is only for those who have asked for more. */
    boolean needDemand(SignalQueue queue);

    /** With what a subscriber is failed at an end; null for completing it. */
    @Nullable
    RuntimeException failure(MonitorEnd end);

    /** All of them; the end is one. */
    record All<E extends QmpEvent>() implements FlowItems<E, Signal<E>> {
        @Override
        public Signal<E> of(Signal<E> signal) {
            return signal;
        }

        @Override
        public boolean needDemand(SignalQueue queue) {
            return true;
        }

        @Override
        public @Nullable RuntimeException failure(MonitorEnd end) {
            return null;
        }
    }

    /** Only the events. */
    record Plain<E extends QmpEvent>(PlainEvents<E> events) implements FlowItems<E, E> {
        @Override
        public @Nullable E of(Signal<E> signal) {
            return events.of(signal);
        }

        @Override
        public boolean needDemand(SignalQueue queue) {
            return queue.nextIsEvent();
        }

        @Override
        public @Nullable RuntimeException failure(MonitorEnd end) {
            return events.failure(end);
        }
    }
}
