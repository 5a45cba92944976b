package io.github.qmpevents.benchmarks.decode;

import io.github.qmpevents.benchmarks.events.BalloonChangeEvent;
import io.github.qmpevents.benchmarks.events.BlockIoErrorEvent;
import io.github.qmpevents.benchmarks.events.BlockJobCompletedEvent;
import io.github.qmpevents.benchmarks.events.DeviceDeletedEvent;
import io.github.qmpevents.benchmarks.events.QemuEvent;
import io.github.qmpevents.benchmarks.events.QemuEvents;
import io.github.qmpevents.benchmarks.events.QuorumReportBadEvent;
import io.github.qmpevents.benchmarks.events.ResumeEvent;
import io.github.qmpevents.benchmarks.events.RtcChangeEvent;
import io.github.qmpevents.benchmarks.events.SpiceInitializedEvent;
import io.github.qmpevents.benchmarks.events.StopEvent;
import io.github.qmpevents.benchmarks.events.VncInitializedEvent;
import io.github.qmpevents.runtime.EventStream;
import java.util.List;
import java.util.function.Consumer;

/** Which events a program asks for. */
public enum Subscription {
    /** Each of the ten. */
    ALL,
    /** One of the ten, of a middling size. */
    ONE,
    /** None. */
    NOBODY;

    private static final List<Class<? extends QemuEvent>> TYPES = List.of(
            BlockJobCompletedEvent.class,
            BlockIoErrorEvent.class,
            VncInitializedEvent.class,
            SpiceInitializedEvent.class,
            BalloonChangeEvent.class,
            StopEvent.class,
            ResumeEvent.class,
            RtcChangeEvent.class,
            DeviceDeletedEvent.class,
            QuorumReportBadEvent.class);

    /** How many of each ten events are asked for. */
    public int types() {
        return switch (this) {
            case ALL -> TYPES.size();
            case ONE -> 1;
            case NOBODY -> 0;
        };
    }

    /** Which they are. */
    List<Class<? extends QemuEvent>> eventTypes() {
        return TYPES.subList(0, types());
    }

    /** A stream that hands the events to a handler. */
    public EventStream<QemuEvent> stream(Consumer<QemuEvent> handler) {
        EventStream<QemuEvent> stream = EventStream.of(QemuEvents.TABLE);
        for (Class<? extends QemuEvent> type : eventTypes()) {
            stream.on(type, handler);
        }
        return stream;
    }
}
