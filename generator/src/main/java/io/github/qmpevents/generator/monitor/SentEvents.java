package io.github.qmpevents.generator.monitor;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.UnrecognizedReason;
import io.github.qmpevents.runtime.json.JsonValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The table of no event: which ones there are is read while the program runs, and not compiled. */
final class SentEvents extends EventTable<SentEvent> {
    static final SentEvents TABLE = new SentEvents();

    private SentEvents() {
        super(SentEvent.class, API_LEVEL);
    }

    @Override
    protected EventDecoder<? extends SentEvent> newDecoder(int id) {
        throw new IndexOutOfBoundsException(id);
    }

    @Override
    protected SentEvent unrecognized(
            @Nullable Instant timestamp,
            String eventName,
            @Nullable JsonValue data,
            UnrecognizedReason reason,
            String detail) {
        return new SentEvent(timestamp, eventName, data, reason, detail);
    }
}
