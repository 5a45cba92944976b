package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.EventTypeCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Counts the events of each type. One thread counts; others may look, and see each number as it was a moment ago. */
final class EventCounters {
    private final AtomicLongArray counts;
    private final AtomicLongArray bytes;
    private final AtomicReferenceArray<@Nullable Instant> lastSeen;

    /** @param events the number of events in the table */
    EventCounters(int events) {
        counts = new AtomicLongArray(events);
        bytes = new AtomicLongArray(events);
        lastSeen = new AtomicReferenceArray<>(events);
    }

    void add(int id, int length, Instant arrival) {
        counts.lazySet(id, counts.getPlain(id) + 1);
        bytes.lazySet(id, bytes.getPlain(id) + length);
        lastSeen.lazySet(id, arrival);
    }

    /** Those that were seen, in the order of the table. */
    List<EventTypeCounts> all(List<String> eventNames) {
        List<EventTypeCounts> seen = new ArrayList<>();
        for (int id = 0; id < eventNames.size(); id++) {
            Instant last = lastSeen.get(id);
            if (last != null) {
                seen.add(new EventTypeCounts(eventNames.get(id), counts.get(id), bytes.get(id), last));
            }
        }
        return List.copyOf(seen);
    }
}
