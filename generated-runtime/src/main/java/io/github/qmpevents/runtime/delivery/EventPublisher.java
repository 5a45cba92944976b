package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.Objects;
import java.util.concurrent.Flow;

/** Makes a subscription of its own for each subscriber, from the moment of subscribing on. */
abstract class EventPublisher<E extends QmpEvent, I> implements Flow.Publisher<I> {
    final Subscriptions<?> hub;
    private final EventSelection<E> selection;

    private EventPublisher(Subscriptions<?> hub, EventSelection<E> selection) {
        this.hub = hub;
        this.selection = selection;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super I> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Attachment<E> attachment = hub.attachment(selection);
        hub.add(new FlowReceiver<>(attachment, hub.callbackDrain(), items(attachment), subscriber))
                .introduce();
    }

    abstract FlowItems<E, I> items(Attachment<E> attachment);

    /** Publishes everything. */
    static final class OfSignals<E extends QmpEvent> extends EventPublisher<E, Signal<E>> {
        OfSignals(Subscriptions<?> hub, EventSelection<E> selection) {
            super(hub, selection);
        }

        @Override
        FlowItems<E, Signal<E>> items(Attachment<E> attachment) {
            return new FlowItems.All<>();
        }
    }

    /** Publishes events alone. */
    static final class OfEvents<E extends QmpEvent> extends EventPublisher<E, E> {
        OfEvents(Subscriptions<?> hub, EventSelection<E> selection) {
            super(hub, selection);
        }

        @Override
        FlowItems<E, E> items(Attachment<E> attachment) {
            return new FlowItems.Plain<>(attachment.plainEvents());
        }
    }
}
