package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.UnrecognizedEvent;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;

/** Plays the thread that reads. */
final class Feed {
    static final MonitorEnd END = new MonitorEnd(Cause.CLEAN_END, 0, "the end");

    final Delivery delivery;
    final Subscriptions<TestEvent> hub;

    private Feed(Delivery delivery, EventHandlers<TestEvent> handlers) {
        this.delivery = delivery;
        this.hub = new Subscriptions<>(TestEvents.TABLE, handlers, delivery);
        hub.arrived(Arrivals.TIME);
    }

    static Feed of(Delivery delivery, EventHandlers<TestEvent> handlers) {
        return new Feed(delivery, handlers);
    }

    static Feed on(Executor executor) {
        return of(Delivery.on(executor, Feed::daemon, "vm1"), noHandlers());
    }

    static Feed inThreads() {
        return of(Delivery.inThreads(Feed::daemon, "vm1"), noHandlers());
    }

    static EventHandlers<TestEvent> noHandlers() {
        return EventHandlers.builder(TestEvents.TABLE).build();
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    void stop() {
        put(Arrivals.stop());
    }

    void jobs(String... names) {
        for (String name : names) {
            put(Arrivals.job(name, 1));
        }
    }

    void put(TestEvent event) {
        byte[] raw = ("<" + event.eventName() + ">").getBytes(StandardCharsets.US_ASCII);
        int id = TestEvents.TABLE.id(event.eventName());
        if (event instanceof UnrecognizedEvent) {
            hub.unrecognized(event, id, raw, 1, raw.length - 1);
        } else if (hub.isWanted(id)) {
            hub.recognized(event, id, raw, 1, raw.length - 1);
        } else {
            hub.skipped(id, raw.length - 2);
        }
    }

    void end() {
        end(END);
    }

    void end(MonitorEnd end) {
        hub.end(end);
        delivery.close();
    }

    /** Signals as short texts. */
    static String text(Signal<?> signal) {
        if (signal instanceof Signal.Received<?> received) {
            return text(received.event());
        } else if (signal instanceof Signal.Unrecognized<?> bad) {
            return "bad " + bad.event().eventName();
        } else if (signal instanceof Signal.Dropped<?> dropped) {
            return "dropped " + dropped.count();
        } else if (signal instanceof Signal.Gap<?>) {
            return "gap";
        }
        return "ended " + ((Signal.Ended<?>) signal).end().cause();
    }

    static String text(QmpEvent event) {
        return event instanceof JobEndedEvent job ? job.job() : event.eventName();
    }
}
