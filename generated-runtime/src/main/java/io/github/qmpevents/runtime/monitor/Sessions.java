package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.EventLines;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.counting.ObservedEvents;
import io.github.qmpevents.runtime.delivery.Delivery;
import io.github.qmpevents.runtime.delivery.Subscriptions;
import io.github.qmpevents.runtime.exchange.Commands;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.transport.ObservedWire;
import io.github.qmpevents.runtime.transport.Wire;
import java.util.function.Consumer;

/** Makes what is needed to read one connection of a monitor. */
final class Sessions<T extends QmpEvent> implements Consumer<BadMessage> {
    private final MonitorSetup<T> setup;
    private final Subscriptions<T> subscriptions;
    private final Delivery delivery;
    private final ObservedEvents<T> events;

    Sessions(MonitorSetup<T> setup, Subscriptions<T> subscriptions, Delivery delivery) {
        this.setup = setup;
        this.subscriptions = subscriptions;
        this.delivery = delivery;
        this.events = new ObservedEvents<>(setup.name(), setup.table(), subscriptions, setup.observer());
    }

    /** @param negotiation told what becomes of the handshake */
    Session<T> open(Wire wire, Negotiation negotiation) {
        Wire watched = new ObservedWire(wire, new Watch(setup.name(), setup.tap(), subscriptions));
        Commands commands =
                new Commands(watched.out(), delivery, setup.threads().forThe("writer"));
        Handshake handshake = new Handshake(
                setup.endpoint().describe(),
                watched.out(),
                setup.capabilities(),
                new OutOfBand(setup.capabilities(), commands, negotiation));
        return new Session<>(
                new Line(watched, handshake, commands, setup.handshakeTimeout()),
                new MessageReader(watched.in(), setup.limits()),
                new EventLines<>(setup.table(), events, setup.limits()),
                this,
                setup.mostBad());
    }

    @Override
    public void accept(BadMessage bad) {
        setup.observer().badMessage(setup.name(), bad);
        subscriptions.badMessage(bad);
    }
}
