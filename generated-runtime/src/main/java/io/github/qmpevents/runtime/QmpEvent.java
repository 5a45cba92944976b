package io.github.qmpevents.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event that QEMU reported: the root of all generated event types. */
public interface QmpEvent {
    /**
     * When QEMU made the event, to the microsecond; null if it did not say, or its clock failed. Not always in order.
     */
    @Nullable
    Instant timestamp();

    /** The name of the event on the wire, such as {@code BLOCK_JOB_COMPLETED}. */
    String eventName();

    /**
     * The whole message as QEMU would send it: one line of ASCII without an end, the members in the order of the wire.
     * Members that the description does not know are at their places. An unknown timestamp is written as QEMU writes it
     * if its clock fails, -1 for both of its numbers; times are to the microsecond.
     *
     * @return for example {@code {"timestamp": {"seconds": 1700000000, "microseconds": 250000}, "event": "STOP"}}
     * @throws IllegalArgumentException if a number in the event is infinite or not a number, which no decoder makes
     */
    String toJson();
}
