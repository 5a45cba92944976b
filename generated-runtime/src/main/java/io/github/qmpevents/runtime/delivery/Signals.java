package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Signal;
import org.jspecify.annotations.Nullable;

/** Makes signals of what comes out of the queue of one subscription; here its predicate is asked. */
final class Signals<E extends QmpEvent> {
    private final Subscriptions<?> hub;
    private final EventSelection<E> selection;
    private final SignalQueue queue;
    private final boolean unrecognizedAsAsked;

    Signals(Subscriptions<?> hub, EventSelection<E> selection, SignalQueue queue, Interest interest) {
        this.hub = hub;
        this.selection = selection;
        this.queue = queue;
        this.unrecognizedAsAsked = interest.isUnrecognizedAsAsked();
    }

    /** Null if it is an event that the predicate does not take. */
    @Nullable
    Signal<E> of(Taken taken) {
        return taken instanceof Arrived arrived ? ofArrived(arrived) : ofNotice((Notice) taken);
    }

    private @Nullable Signal<E> ofArrived(Arrived arrived) {
        if (arrived.kind() == Arrived.Kind.UNRECOGNIZED && !unrecognizedAsAsked) {
            UnrecognizedQmpEvent event = (UnrecognizedQmpEvent) arrived.content();
            return new Signal.Unrecognized<>(event, arrived.sequence(), arrived.time(), arrived.raw());
        }
        E event = selection.type().cast(arrived.content());
        if (accepts(event)) {
            return new Signal.Received<>(event, arrived.sequence(), arrived.time(), arrived.raw());
        }
        queue.refuse();
        return null;
    }

    private boolean accepts(E event) {
        try {
            return selection.accepts(event);
        } catch (Throwable e) {
            hub.failed(e, event);
            return false;
        }
    }

    static <E extends QmpEvent> Signal<E> ofNotice(Notice notice) {
        if (notice instanceof Notice.Dropped dropped) {
            return new Signal.Dropped<>(dropped.count());
        } else if (notice instanceof Notice.Gap gap) {
            return new Signal.Gap<>(gap.from(), gap.to());
        }
        return new Signal.Ended<>(((Notice.Ended) notice).end());
    }
}
