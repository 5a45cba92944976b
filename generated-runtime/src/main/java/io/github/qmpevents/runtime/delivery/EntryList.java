package io.github.qmpevents.runtime.delivery;

import org.jspecify.annotations.Nullable;

/** Entries of one lane, each in one list at most. */
final class EntryList {
    private @Nullable Entry first;
    private @Nullable Entry last;

    @Nullable
    Entry first() {
        return first;
    }

    void add(Entry entry) {
        entry.list = this;
        entry.listPrevious = last;
        if (last == null) {
            first = entry;
        } else {
            last.listNext = entry;
        }
        last = entry;
    }

    void remove(Entry entry) {
        Entry before = entry.listPrevious;
        Entry behind = entry.listNext;
        if (before == null) {
            first = behind;
        } else {
            before.listNext = behind;
        }
        if (behind == null) {
            last = before;
        } else {
            behind.listPrevious = before;
        }
        entry.list = null;
        entry.listPrevious = null;
        entry.listNext = null;
    }

    void clear() {
        first = null;
        last = null;
    }
}
