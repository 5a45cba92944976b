package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.OverflowException;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.subscription.UnrecognizedEventException;
import org.jspecify.annotations.Nullable;

/** The events among signals, for those who want nothing else; what they miss goes to the log. */
final class PlainEvents<E extends QmpEvent> {
    private final EventSelection<E> selection;
    private final SignalQueue queue;
    private final Failures failures;

    PlainEvents(EventSelection<E> selection, SignalQueue queue, Failures failures) {
        this.selection = selection;
        this.queue = queue;
        this.failures = failures;
    }

    /** Null if it is something else. */
    @Nullable
    E of(Signal<E> signal) {
        if (signal instanceof Signal.Received<E> received) {
            return received.event();
        }
        if (signal instanceof Signal.Unrecognized<E> bad) {
            failures.warn(String.valueOf(new UnrecognizedEventException(bad.event()).getMessage()));
        } else if (signal instanceof Signal.Dropped<E> dropped) {
            failures.warn(dropped.count() + " events were dropped, since they were not taken in time: " + selection);
        }
        return null;
    }

    /** What is to be thrown if the queue was full; null if it was not, or nothing is. */
    @Nullable
    OverflowException overflow() {
        return queue.hasFailed() ? new OverflowException("the queue was full: " + selection) : null;
    }

    /** Why there is no event, at any end. */
    RuntimeException anyFailure(MonitorEnd end) {
        RuntimeException failure = overflow();
        return failure != null ? failure : new MonitorEndedException(end);
    }

    /** What is to be thrown if nobody wanted the end; null if somebody did. */
    @Nullable
    RuntimeException failure(MonitorEnd end) {
        if (end.cause() == Cause.OVERFLOW) {
            return overflow();
        }
        return end.cause().isOrderly() ? null : new MonitorEndedException(end);
    }
}
