package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.EventSelection;

/** What belongs to one subscription, whoever takes its events. */
record Attachment<E extends QmpEvent>(
        Subscriptions<?> hub, EventSelection<E> selection, Interest interest, SignalQueue queue) {
    Signals<E> signals() {
        return new Signals<>(hub, selection, queue, interest);
    }

    PlainEvents<E> plainEvents() {
        return new PlainEvents<>(selection, queue, hub.failures());
    }
}
