package io.github.qmpevents.runtime.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.EventLines;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What observers are told of events on their way. */
class ObservedEventsTest {
    private static final String STREAM = """
            {"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}
            {"event": "STOP", "data": {"new": 1}}
            {"event": "JOB_ENDED", "data": {"job": "j", "kind": "odd", "done": 1}}
            {"event": "JOB_ENDED", "data": {"job": "j"}}
            {"event": "NEW"}
            """;

    private final List<String> told = new ArrayList<>();
    private final List<String> handled = new ArrayList<>();

    @Test
    void allThatIsWantedIsToldAndHandedOn() throws IOException {
        read(EventHandlers.builder(TestEvents.TABLE)
                .onEvent(event -> handled.add(event.eventName()))
                .onUnrecognized(event -> handled.add("unrecognized " + event.eventName()))
                .onDrift(drift -> handled.add("drift"))
                .build());
        assertThat(told)
                .containsExactly(
                        "event STOP 65",
                        "UNKNOWN_MEMBER STOP new",
                        "event STOP 37",
                        "UNKNOWN_VALUE JOB_ENDED odd",
                        "event JOB_ENDED 70",
                        "MISSING_MEMBER JOB_ENDED ",
                        "event JOB_ENDED 44",
                        "unrecognized JOB_ENDED",
                        "UNKNOWN_EVENT NEW ",
                        "unrecognized NEW");
        assertThat(handled)
                .containsExactly(
                        "STOP",
                        "drift",
                        "STOP",
                        "drift",
                        "JOB_ENDED",
                        "drift",
                        "unrecognized JOB_ENDED",
                        "JOB_ENDED",
                        "drift",
                        "unrecognized NEW",
                        "NEW");
    }

    @Test
    void eventsThatNobodyAskedForAreToldByName() throws IOException {
        read(EventHandlers.builder(TestEvents.TABLE).onBadMessage(bad -> {}).build());
        assertThat(told)
                .containsExactly(
                        "event STOP 65",
                        "event STOP 37",
                        "event JOB_ENDED 70",
                        "event JOB_ENDED 44",
                        "UNKNOWN_EVENT NEW ",
                        "unrecognized NEW");
    }

    private void read(EventHandlers<TestEvent> handlers) throws IOException {
        ObservedEvents<TestEvent> observed = new ObservedEvents<>("vm1", TestEvents.TABLE, handlers, new Told());
        MessageLimits limits = MessageLimits.defaults();
        EventLines<TestEvent> lines = new EventLines<>(TestEvents.TABLE, observed, limits);
        MessageReader reader =
                new MessageReader(new ByteArrayInputStream(STREAM.getBytes(StandardCharsets.UTF_8)), limits);
        for (EventMessage message = (EventMessage) reader.next(lines);
                message != null;
                message = (EventMessage) reader.next(lines)) {
            lines.put(message);
        }
    }

    /** Notes what it is told. */
    private final class Told implements MonitorObserver {
        @Override
        public void event(String monitor, String eventName, int bytes) {
            told.add("event " + eventName + " " + bytes);
        }

        @Override
        public void unrecognized(String monitor, UnrecognizedQmpEvent event) {
            told.add("unrecognized " + event.eventName());
        }

        @Override
        public void drift(String monitor, Drift drift) {
            told.add(drift.kind() + " " + drift.eventName() + " " + drift.found());
        }
    }
}
