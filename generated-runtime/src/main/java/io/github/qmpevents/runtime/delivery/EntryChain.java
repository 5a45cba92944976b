package io.github.qmpevents.runtime.delivery;

import org.jspecify.annotations.Nullable;

/** The entries of a queue in the order of the wire; no two markers are neighbours. */
final class EntryChain {
    private @Nullable Entry first;
    private @Nullable Entry last;

    @Nullable
    Entry first() {
        return first;
    }

    void add(Entry entry) {
        entry.previous = last;
        if (last == null) {
            first = entry;
        } else {
            last.next = entry;
        }
        last = entry;
    }

    /** The marker at the end, or a new one there. */
    Marker markerAtEnd(long order) {
        if (last != null && last.marker != null) {
            return last.marker;
        }
        Marker marker = new Marker();
        add(Entry.of(order, marker));
        return marker;
    }

    /** Puts word of a dropped event in its place. */
    void replaceByMarker(Entry entry) {
        Entry before = entry.previous;
        Entry behind = entry.next;
        if (before != null && before.marker != null) {
            before.marker.addDropped();
            remove(entry);
        } else if (behind != null && behind.marker != null) {
            behind.marker.addDroppedInFront();
            remove(entry);
        } else {
            entry.marker = new Marker();
            entry.marker.addDropped();
        }
    }

    void remove(Entry entry) {
        Entry before = entry.previous;
        Entry behind = entry.next;
        unlink(entry);
        if (before != null && before.marker != null && behind != null && behind.marker != null) {
            before.marker.addAll(behind.marker);
            unlink(behind);
        }
    }

    private void unlink(Entry entry) {
        Entry before = entry.previous;
        Entry behind = entry.next;
        if (before == null) {
            first = behind;
        } else {
            before.next = behind;
        }
        if (behind == null) {
            last = before;
        } else {
            behind.previous = before;
        }
        entry.previous = null;
        entry.next = null;
    }

    void clear() {
        first = null;
        last = null;
    }
}
