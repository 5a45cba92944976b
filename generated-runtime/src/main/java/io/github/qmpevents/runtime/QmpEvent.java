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
}
