package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.EventSink;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.EventTypeCounts;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.subscription.Subscription;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions of one monitor: puts each event into the queues of those who asked for it, and calls nobody. What
 * comes from the wire is for one thread at a time; the rest may be called by any, in callbacks as well.
 *
 * @param <T> the root of the events' types
 */
public final class Subscriptions<T extends QmpEvent> implements EventSink<T> {
    private final EventTable<T> table;
    private final EventHandlers<T> handlers;
    private final Delivery delivery;
    private final WireOrder order;
    private final Registry registry;
    private final EventCounters counters;
    private volatile @Nullable ObjLongConsumer<String> dropListener;
    private volatile @Nullable Receiver remarks;
    private Instant arrival = Instant.now();
    private long sequence;

    /**
     * @param handlers those that were there before anything was read; they get nothing before {@link #addHandlers}, but
     *     are told what others throw
     * @param delivery for these subscriptions alone
     */
    public Subscriptions(EventTable<T> table, EventHandlers<T> handlers, Delivery delivery) {
        this.table = table;
        this.handlers = handlers;
        this.delivery = delivery;
        this.order = delivery.order();
        this.registry = new Registry(table.eventNames().size());
        this.counters = new EventCounters(table.eventNames().size());
    }

    /**
     * Sets who is told, by the thread that reads, of events that find no place in a queue: what was asked for, and how
     * many; to be called before anything is subscribed. It throws nothing.
     */
    public void onDropped(ObjLongConsumer<String> listener) {
        dropListener = listener;
    }

    /** Sets when what comes from now on has arrived. From the wire. */
    public void arrived(Instant time) {
        arrival = time;
    }

    @Override
    public boolean isWanted(int id) {
        return registry.targets().isWanted(id);
    }

    @Override
    public void skipped(int id, int bytes) {
        sequence++;
        counters.add(id, bytes, arrival);
    }

    @Override
    public void recognized(T event, int id, byte[] bytes, int from, int to) {
        skipped(id, to - from);
        Receiver[] receivers = registry.targets().ofRecognized(id);
        if (receivers.length != 0) {
            put(receivers, arrived(Arrived.Kind.RECOGNIZED, event, id, to - from), bytes, from);
        }
    }

    @Override
    public void unrecognized(T event, int id, byte[] bytes, int from, int to) {
        if (id < 0) {
            sequence++;
        } else {
            skipped(id, to - from);
        }
        Receiver[] receivers = registry.targets().ofUnrecognized(id, event.eventName());
        put(receivers, arrived(Arrived.Kind.UNRECOGNIZED, event, id, to - from), bytes, from);
    }

    private Arrived arrived(Arrived.Kind kind, T event, int id, int length) {
        return new Arrived(kind, event, id, sequence, arrival, null, length);
    }

    private void put(Receiver[] receivers, Arrived arrived, byte[] bytes, int from) {
        long number = order.next();
        Arrived withRaw = null;
        for (Receiver receiver : receivers) {
            if (receiver.keepsRaw && withRaw == null) {
                withRaw = arrived.withRaw(new String(bytes, from, arrived.length(), StandardCharsets.UTF_8));
            }
            offer(receiver, number, receiver.keepsRaw && withRaw != null ? withRaw : arrived);
        }
        publish(receivers);
    }

    private void offer(Receiver receiver, long number, Arrived arrived) {
        if (!receiver.queue.offer(number, arrived)) {
            remove(receiver);
        }
    }

    private void publish(Receiver... receivers) {
        order.publish();
        for (Receiver receiver : receivers) {
            receiver.wake();
        }
    }

    @Override
    public boolean wantsDrift() {
        return handlers.wantsDrift();
    }

    @Override
    public void drift(Drift found) {
        remark(
                found,
                found.eventName().length()
                        + found.path().length()
                        + found.found().length());
    }

    /** Takes what is no message, for the handlers. From the wire. */
    public void badMessage(BadMessage bad) {
        remark(bad, bad.detail().length() + bad.excerpt().length());
    }

    private void remark(Object content, int length) {
        Receiver receiver = remarks;
        if (receiver != null) {
            Arrived arrived = new Arrived(Arrived.Kind.REMARK, content, -1, sequence, arrival, null, length);
            offer(receiver, order.next(), arrived);
            publish(receiver);
        }
    }

    /** Tells everybody of a time without a connection. From the wire. */
    public void gap(Instant from, Instant to) {
        long number = order.next();
        Receiver[] all = registry.targets().all();
        for (Receiver receiver : all) {
            receiver.queue.gap(number, from, to);
        }
        publish(all);
    }

    /** Keeps back what comes from now on until {@link #release}; tasks of the delivery are not. From the wire. */
    public void hold() {
        order.hold();
    }

    /** Hands out what was kept back. */
    public void release() {
        order.release();
        for (Receiver receiver : registry.targets().all()) {
            receiver.queue.wakeBlocked();
            receiver.wake();
        }
    }

    /** Lets the thread that reads wait for nobody from now on, not even as {@link Overflow#BLOCK} says. */
    public void stopWaiting() {
        order.stopWaiting();
        for (Receiver receiver : registry.targets().all()) {
            receiver.queue.wakeBlocked();
        }
    }

    /**
     * Ends all subscriptions, and those that are yet to be made, behind what is in their queues; only the first end
     * counts. From the wire, as the last.
     */
    public void end(MonitorEnd end) {
        if (!registry.end(end)) {
            return;
        }
        order.release();
        long number = order.next();
        Receiver[] all = registry.targets().all();
        for (Receiver receiver : all) {
            receiver.queue.end(number, end);
        }
        publish(all);
    }

    /**
     * Lets the handlers get their events; once, before anything else is subscribed.
     *
     * @param limits how much may wait for them
     * @param notices gets the signals that are no events
     * @param done run when the handlers get nothing any more; throws nothing
     */
    public Subscription addHandlers(EventSelection<T> limits, Consumer<? super Signal<T>> notices, Runnable done) {
        Interest interest = Interest.of(handlers, table);
        Attachment<T> attachment = attachment("handlers", limits, interest);
        HandlersReceiver<T> receiver =
                add(new HandlersReceiver<>(attachment, callbackDrain(), handlers, notices, done));
        remarks = receiver;
        receiver.begin();
        return receiver;
    }

    /** Calls back with everything that a subscription gets. What the callback throws is told to the handler of errors. */
    public <E extends QmpEvent> Subscription subscribe(
            EventSelection<E> selection, Consumer<? super Signal<E>> callback) {
        return callBack(attachment(selection), callback);
    }

    /** As {@link #subscribe}, but only with events; what is missing is logged. */
    public <E extends QmpEvent> Subscription subscribeEvents(
            EventSelection<E> selection, Consumer<? super E> callback) {
        Attachment<E> attachment = attachment(selection);
        return callBack(attachment, new EventCallback<>(attachment.plainEvents(), callback));
    }

    private <E extends QmpEvent> Subscription callBack(Attachment<E> attachment, Consumer<? super Signal<E>> callback) {
        CallbackReceiver<E> receiver = add(new CallbackReceiver<>(attachment, callbackDrain(), callback));
        receiver.begin();
        return receiver;
    }

    /** A queue to take from. */
    public <E extends QmpEvent> EventQueue<E> queue(EventSelection<E> selection) {
        return add(new QueueReceiver<>(attachment(selection)));
    }

    /**
     * A publisher of everything that a subscription gets; each of its subscribers has a queue of its own.
     *
     * @throws IllegalArgumentException if the table has no events as selected
     */
    public <E extends QmpEvent> Flow.Publisher<Signal<E>> publisher(EventSelection<E> selection) {
        Attachment<E> checked = attachment(selection);
        return new EventPublisher.OfSignals<>(this, checked.selection());
    }

    /** As {@link #publisher}, but of events alone; an end that nobody wanted is an error. */
    public <E extends QmpEvent> Flow.Publisher<E> eventPublisher(EventSelection<E> selection) {
        Attachment<E> checked = attachment(selection);
        return new EventPublisher.OfEvents<>(this, checked.selection());
    }

    /**
     * The first event from now on that is as selected. The future fails with {@link
     * io.github.qmpevents.runtime.subscription.UnrecognizedEventException} when one of its name comes that is not of its
     * type, with {@link io.github.qmpevents.runtime.subscription.MonitorEndedException} at the end, with what the
     * predicate throws, and with {@link io.github.qmpevents.runtime.subscription.OverflowException} if events come faster
     * than the predicate is. Whoever completes or cancels it ends the waiting.
     */
    public <E extends QmpEvent> CompletableFuture<E> expect(EventSelection<E> selection) {
        Attachment<E> attachment = attachment(selection.overflow(Overflow.FAIL));
        Expectation<E> expectation = new Expectation<>(attachment, delivery.forFutures());
        add(expectation).begin();
        return expectation.future();
    }

    /** What came so far, of each type that did. */
    public List<EventTypeCounts> eventCounts() {
        return counters.all(table.eventNames());
    }

    /** What became of the events of each subscription that is there, in the order of subscribing. */
    public List<SubscriptionCounts> subscriptionCounts() {
        List<SubscriptionCounts> all = new ArrayList<>();
        for (Receiver receiver : registry.targets().all()) {
            all.add(receiver.counts());
        }
        return List.copyOf(all);
    }

    <E extends QmpEvent> Attachment<E> attachment(EventSelection<E> selection) {
        return attachment(selection.toString(), selection, Interest.of(selection, table));
    }

    private <E extends QmpEvent> Attachment<E> attachment(String name, EventSelection<E> selection, Interest interest) {
        Lanes lanes = Lanes.of(selection, table);
        SignalQueue queue = new SignalQueue(name, lanes, order, new KeyFailures(failures()));
        queue.onDropped(dropListener);
        return new Attachment<>(this, selection, interest, queue);
    }

    <R extends Receiver> R add(R receiver) {
        MonitorEnd end = registry.add(receiver);
        if (end != null) {
            receiver.queue.end(order.published(), end);
        }
        return receiver;
    }

    void remove(Receiver receiver) {
        registry.remove(receiver);
    }

    Drain callbackDrain() {
        return delivery.forCallbacks();
    }

    void letGo(Drain drain) {
        delivery.release(drain);
    }

    /** @param about what was being handed out; no event if it is none */
    @SuppressWarnings("unchecked") // all events are from the table
    void failed(Throwable failure, @Nullable Object about) {
        Object event = about instanceof Arrived arrived ? arrived.content() : about;
        handlers.failed(failure, event instanceof QmpEvent ? (T) event : null);
    }

    Failures failures() {
        return delivery.failures();
    }
}
