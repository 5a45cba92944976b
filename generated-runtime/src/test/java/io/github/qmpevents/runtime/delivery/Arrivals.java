package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.UnrecognizedReason;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.UnrecognizedEvent;
import java.time.Instant;
import java.util.List;

/** Events as they come from the wire. */
final class Arrivals {
    static final Instant TIME = Instant.parse("2026-03-01T12:00:00Z");
    static final int STOP = TestEvents.TABLE.id(StopEvent.class);
    static final int JOB = TestEvents.TABLE.id(JobEndedEvent.class);

    private Arrivals() {}

    static StopEvent stop() {
        return new StopEvent(TIME, JsonObject.EMPTY);
    }

    static JobEndedEvent job(String name, long done) {
        return new JobEndedEvent(TIME, name, JobEndedEvent.Kind.COPY, done, null, List.of(), JsonObject.EMPTY);
    }

    static UnrecognizedEvent unknown(String name) {
        return new UnrecognizedEvent(TIME, name, null, UnrecognizedReason.UNKNOWN_EVENT, "unknown event " + name);
    }

    static UnrecognizedEvent badJob() {
        return new UnrecognizedEvent(TIME, "JOB_ENDED", null, UnrecognizedReason.MISSING_MEMBER, "data.job: missing");
    }

    static Drift drift() {
        return new Drift(Drift.Kind.UNKNOWN_MEMBER, STOP, 0, "STOP", "data", "new");
    }

    static Arrived arrived(TestEvent event, long sequence, int length) {
        boolean bad = event instanceof UnrecognizedEvent;
        Arrived.Kind kind = bad ? Arrived.Kind.UNRECOGNIZED : Arrived.Kind.RECOGNIZED;
        int id = TestEvents.TABLE.id(event.eventName());
        return new Arrived(kind, event, id, sequence, TIME, null, length);
    }

    static Arrived remark(Object content) {
        return new Arrived(Arrived.Kind.REMARK, content, -1, 0, TIME, null, 100);
    }
}
