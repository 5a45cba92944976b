package io.github.qmpevents.runtime.log;

import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.EventLines;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.delivery.Delivery;
import io.github.qmpevents.runtime.delivery.Subscriptions;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.tap.LoggingTap;
import io.github.qmpevents.runtime.tap.Tap;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A program that leads hostile texts through everything that writes into the log. */
final class HostileTexts {
    /** What others may put into a text: ends of lines, colours, lookups, changes of direction, end of string. */
    static final String HOSTILE =
            "\r\nWARNING forged\r\n\u001b[31m\u0007${jndi:ldap://x}\u202e\u2028\u0085\u0000%n%s{0}\\\""
                    + "x".repeat(3000);

    /** The same in JSON. */
    private static final String IN_JSON =
            "\\r\\nWARNING forged\\r\\n\\u001b[31m\\u0007${jndi:ldap://x}\u202e\u2028\u0085" + "\\u0000%n%s{0}\\\\\\\""
                    + "x".repeat(3000);

    private static final String UNKNOWN = "{\"event\": \"UNKNOWN" + IN_JSON + "\", \"data\": {}}\n";
    private static final String MISSING =
            "{\"event\": \"JOB_ENDED\", \"data\": {\"servers\": [{\"" + IN_JSON + "\": 1}]}}\n";
    private static final String NOT_JSON = "{\"event\": " + IN_JSON + "}\n";
    private static final String STOP = "{\"event\": \"STOP\", \"data\": {\"new" + IN_JSON + "\": 1}}\n";

    private HostileTexts() {}

    public static void main(String[] arguments) throws Exception {
        streamWithoutHandlers();
        failingHandlers();
        tapAndObserver();
        wire();
        subscriptions();
    }

    private static void streamWithoutHandlers() throws IOException {
        read(EventStream.of(TestEvents.TABLE).on(JobEndedEvent.class, event -> {}));
    }

    private static void failingHandlers() throws IOException {
        read(EventStream.of(TestEvents.TABLE)
                .onEvent(event -> fail("event"))
                .onUnrecognized(event -> fail("unrecognized"))
                .onDrift(drift -> fail("drift"))
                .onBadMessage(bad -> fail("bad")));
        read(EventStream.of(TestEvents.TABLE)
                .onEvent(event -> fail("event"))
                .onHandlerError((error, event) -> fail("error")));
    }

    private static void read(EventStream<TestEvent> stream) throws IOException {
        stream.read(new ByteArrayInputStream(bytes(UNKNOWN + MISSING + HOSTILE + "\n" + NOT_JSON + STOP)));
    }

    private static void tapAndObserver() {
        Tap tap = Tap.all(List.of((connection, direction, bytes, time) -> fail("tap")));
        tap.bytes(HOSTILE, Direction.RECEIVED, ByteBuffer.wrap(bytes(HOSTILE)), Instant.EPOCH);
        MonitorObserver.all(List.of(new MonitorObserver() {
                    @Override
                    public void event(String monitor, String eventName, int bytes) {
                        fail("observer");
                    }
                }))
                .event(HOSTILE, "STOP", 1);
    }

    private static void wire() {
        LoggingTap tap = new LoggingTap();
        String traffic = UNKNOWN + MISSING + HOSTILE + "\n" + NOT_JSON + STOP;
        for (Direction direction : Direction.values()) {
            tap.bytes("name" + HOSTILE, direction, ByteBuffer.wrap(bytes(traffic)), Instant.EPOCH);
        }
        tap.ended("name" + HOSTILE, Instant.EPOCH);
    }

    /** Callbacks come when all is over, so that the queue is too short for certain. */
    private static void subscriptions() {
        Deque<Runnable> tasks = new ArrayDeque<>();
        EventHandlers<TestEvent> handlers =
                EventHandlers.builder(TestEvents.TABLE).build();
        Delivery delivery = Delivery.on(tasks::add, HostileTexts::daemon, "name" + HOSTILE.substring(0, 60));
        Subscriptions<TestEvent> subscriptions = new Subscriptions<>(TestEvents.TABLE, handlers, delivery);
        EventSelection<TestEvent> one = EventSelection.of(TestEvent.class).queue(1, 10_000);
        subscriptions.subscribeEvents(one, event -> fail("callback"));
        subscriptions.subscribeEvents(EventSelection.of(JobEndedEvent.class), event -> {});
        EventLines<TestEvent> lines = new EventLines<>(TestEvents.TABLE, subscriptions, MessageLimits.defaults());
        for (String message : List.of(UNKNOWN, MISSING, STOP)) {
            lines.put((EventMessage) Message.parse(bytes(message)));
        }
        subscriptions.end(new MonitorEnd(MonitorEnd.Cause.CLEAN_END, 0, "the end"));
        delivery.close();
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static void fail(String who) {
        throw new IllegalStateException(who + HOSTILE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
