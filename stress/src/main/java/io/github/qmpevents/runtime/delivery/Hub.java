package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.delivery.Ticks.EvenTick;
import io.github.qmpevents.runtime.delivery.Ticks.OddTick;
import io.github.qmpevents.runtime.delivery.Ticks.Tick;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.Signal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The subscriptions of a monitor whose events carry numbers, from 1. */
final class Hub {
    private static final byte[] NO_BYTES = {};
    private static final MonitorEnd END = new MonitorEnd(Cause.CLEAN_END, 0, "the end");

    final Later executor = new Later();
    final Delivery delivery = Delivery.on(executor, Thread::new, "stress");
    final Subscriptions<Tick> subscriptions =
            new Subscriptions<>(Ticks.TABLE, EventHandlers.builder(Ticks.TABLE).build(), delivery);
    private int last;

    static EventSelection<Tick> all() {
        return EventSelection.of(Tick.class);
    }

    /** With one place. */
    static EventSelection<Tick> one(Overflow<Object> rule) {
        return all().queue(1, 100).overflow(rule);
    }

    /** The next event; called by one actor alone, which plays the thread that reads. */
    void tick() {
        int number = ++last;
        Tick tick = number % 2 == 0 ? new EvenTick(number) : new OddTick(number);
        subscriptions.recognized(tick, number % 2 == 0 ? Ticks.EVEN : Ticks.ODD, NO_BYTES, 0, 0);
    }

    void end() {
        subscriptions.end(END);
    }

    /** What is left in a queue up to its end, such as {@code 1 2 -3 end}: two events, three dropped. */
    static String rest(EventQueue<Tick> queue) {
        StringBuilder text = new StringBuilder();
        Signal<Tick> next = null;
        while (!(next instanceof Signal.Ended)) {
            next = poll(queue, Duration.ZERO);
            if (next == null) {
                break;
            }
            text.append(text(next)).append(' ');
        }
        return text.toString().strip();
    }

    /** Actors declare no exceptions. */
    static @Nullable Signal<Tick> poll(EventQueue<Tick> queue, Duration timeout) {
        try {
            return queue.poll(timeout);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Signal<Tick> signal) {
        if (signal instanceof Signal.Received<Tick> received) {
            return Integer.toString(received.event().number());
        } else if (signal instanceof Signal.Dropped<Tick> dropped) {
            return "-" + dropped.count();
        }
        return signal instanceof Signal.Ended ? "end" : signal.toString();
    }
}
