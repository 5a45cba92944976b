package io.github.qmpevents.runtime.delivery;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place in a queue: of an event, or of a marker once the event has been dropped. */
final class Entry {
    final long order;

    /** What waits here; null for a marker, and once it has been taken. */
    @Nullable
    Arrived arrived;

    /** The lane in which it waits; null if nothing does. */
    @Nullable
    Lane lane;

    @Nullable
    Marker marker;

    /** Neighbours in the queue. */
    @Nullable
    Entry previous;

    @Nullable
    Entry next;

    /** The list of the lane that it is in, and its neighbours there. */
    @Nullable
    EntryList list;

    @Nullable
    Entry listPrevious;

    @Nullable
    Entry listNext;

    private Entry(long order, @Nullable Arrived arrived, @Nullable Lane lane, @Nullable Marker marker) {
        this.order = order;
        this.arrived = arrived;
        this.lane = lane;
        this.marker = marker;
    }

    static Entry of(long order, Arrived arrived, Lane lane) {
        return new Entry(order, arrived, lane, null);
    }

    static Entry of(long order, Marker marker) {
        return new Entry(order, null, null, marker);
    }

    /** Takes what waits here out of its lane; only if something does. */
    Arrived take() {
        Arrived waiting = Objects.requireNonNull(arrived);
        Objects.requireNonNull(lane).remove(this, waiting);
        arrived = null;
        lane = null;
        return waiting;
    }

    /** Whether it still waits: neither taken nor dropped. */
    boolean isWaiting() {
        return arrived != null;
    }
}
