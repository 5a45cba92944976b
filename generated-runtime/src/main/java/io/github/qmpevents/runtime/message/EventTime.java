package io.github.qmpevents.runtime.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells when an event was made; asked once its data has been read. */
public interface EventTime {
    /** When QEMU made the event; null if it does not say, says -1, or a time beyond {@link Instant}. */
    @Nullable
    Instant timestamp();
}
