package io.github.qmpevents.runtime.observe;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.testevents.TestEvents;
import java.util.ArrayList;
import java.util.List;

/** One of everything that an observer may be told, and an observer that notes it. */
final class Happenings {
    static final MonitorEnd END = new MonitorEnd(MonitorEnd.Cause.CUT, 17, "cut");
    static final BadMessage BAD = new BadMessage(BadMessage.Kind.GARBAGE, 3, 40, 5, "a line", "hello");
    static final UnrecognizedQmpEvent UNRECOGNIZED =
            (UnrecognizedQmpEvent) TestEvents.TABLE.decode("{\"event\": \"NEW\\r\\n${jndi:x}\\u202e\"}");
    static final Drift DRIFT =
            new Drift(Drift.Kind.UNKNOWN_MEMBER, 1, 0, "JOB_ENDED", "data", "new\r\n\u001b[31m${jndi:x}\u202e");

    private Happenings() {}

    static Greeting greeting() {
        return (Greeting)
                Message.parse("{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7},"
                        + " \"package\": \"\\r\\n\"}, \"capabilities\": []}}");
    }

    static void tell(MonitorObserver observer) {
        observer.connected("vm1", greeting());
        observer.event("vm1", "STOP", 17);
        observer.badMessage("vm1", BAD);
        observer.dropped("vm1", "all", 5);
        observer.unrecognized("vm1", UNRECOGNIZED);
        observer.drift("vm1", DRIFT);
        observer.reconnecting("vm1", END);
        observer.ended("vm1", END);
    }

    /** Notes the names of the methods, in order. */
    static final class Noted implements MonitorObserver {
        final List<String> names = new ArrayList<>();

        @Override
        public void connected(String monitor, Greeting greeting) {
            names.add("connected");
        }

        @Override
        public void reconnecting(String monitor, MonitorEnd end) {
            names.add("reconnecting");
        }

        @Override
        public void ended(String monitor, MonitorEnd end) {
            names.add("ended");
        }

        @Override
        public void event(String monitor, String eventName, int bytes) {
            names.add("event");
        }

        @Override
        public void badMessage(String monitor, BadMessage message) {
            names.add("badMessage");
        }

        @Override
        public void dropped(String monitor, String subscription, long count) {
            names.add("dropped");
        }

        @Override
        public void unrecognized(String monitor, UnrecognizedQmpEvent event) {
            names.add("unrecognized");
        }

        @Override
        public void drift(String monitor, Drift drift) {
            names.add("drift");
        }
    }
}
