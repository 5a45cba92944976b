package io.github.qmpevents.runtime.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stands in a queue where events were dropped, or the connection was lost for a time. Markers with nothing between them
 * become one, so that there are never more of them than events, and one; then the times of two gaps become one as well.
 */
final class Marker {
    private long before;
    private Notice.@Nullable Gap gap;
    private long behind;

    /** Adds an event that was dropped behind all that the marker stands for. */
    void addDropped() {
        addDropped(1);
    }

    /** As {@link #addDropped()}, for some events. */
    void addDropped(long count) {
        if (gap == null) {
            before += count;
        } else {
            behind += count;
        }
    }

    /** Adds an event that was dropped in front of all that the marker stands for. */
    void addDroppedInFront() {
        before++;
    }

    void addGap(Instant from, Instant to) {
        gap = new Notice.Gap(gap == null ? from : gap.from(), to);
    }

    /** Adds what stood behind this marker. */
    void addAll(Marker next) {
        addDropped(next.before);
        if (next.gap != null) {
            addGap(next.gap.from(), next.gap.to());
            addDropped(next.behind);
        }
    }

    boolean isEmpty() {
        return before == 0 && gap == null && behind == 0;
    }

    /** Takes the first of what it stands for; only if it is not empty. */
    Notice take() {
        Notice.Gap between = gap;
        if (before != 0 || between == null) {
            Notice dropped = new Notice.Dropped(before);
            before = 0;
            return dropped;
        }
        gap = null;
        before = behind;
        behind = 0;
        return between;
    }
}
