package io.github.qmpevents.generator.monitor;

import io.github.qmpevents.runtime.EventJson;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.UnrecognizedReason;
import io.github.qmpevents.runtime.json.JsonValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event of which nothing is known but what was sent. */
record SentEvent(
        @Nullable Instant timestamp,
        String eventName,
        @Nullable JsonValue data,
        UnrecognizedReason reason,
        String detail)
        implements UnrecognizedQmpEvent {
    @Override
    public String toJson() {
        return EventJson.of(timestamp, eventName, data);
    }
}
