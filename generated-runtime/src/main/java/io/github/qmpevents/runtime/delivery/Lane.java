package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.Overflow.KeepLast;
import io.github.qmpevents.runtime.subscription.QueueLimits;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The places of a queue for some of its events, and what happens if there are none left. Guarded by the queue's lock. */
final class Lane {
    private final QueueLimits limits;
    private final Overflow.Rule rule;
    private final @Nullable LastOfKeys keys;

    /** Those of which no later one of the same key waits, in order. */
    private final EntryList waiting = new EntryList();
    /** The others, in the order in which the later ones came. */
    private final EntryList superseded = new EntryList();

    private int events;
    private long bytes;

    Lane(QueueLimits limits, Overflow<?> rule) {
        this.limits = limits;
        this.rule = rule instanceof Overflow.Rule simple ? simple : Overflow.Rule.DROP_OLDEST;
        this.keys = rule instanceof KeepLast<?> last ? new LastOfKeys(last.key(), limits) : null;
    }

    /** What happens if there is no place. Of which event it is that is dropped {@link #leastNeeded()} decides. */
    Overflow.Rule rule() {
        return rule;
    }

    /**
     * Notes the key of a new entry, if keys matter; to be called without the lock, since keys are objects of users.
     *
     * @return the entry that had the key before; it may be gone
     */
    @Nullable
    Entry noteKey(Entry entry, Arrived arrived, Consumer<Throwable> failures) {
        if (keys == null || !canEverHold(arrived)) {
            return null;
        }
        try {
            return keys.put(entry, arrived);
        } catch (Throwable e) {
            failures.accept(e);
            return null;
        }
    }

    boolean isEmpty() {
        return events == 0;
    }

    int events() {
        return events;
    }

    long bytes() {
        return bytes;
    }

    /** Whether there would be a place if nothing else waited. */
    boolean canEverHold(Arrived arrived) {
        return arrived.weight() <= limits.bytes();
    }

    boolean hasPlaceFor(Arrived arrived) {
        return events < limits.events() && bytes + arrived.weight() <= limits.bytes();
    }

    void add(Entry entry, Arrived arrived) {
        events++;
        bytes += arrived.weight();
        waiting.add(entry);
    }

    /** Notes that a later one of the same key has come. */
    void supersede(@Nullable Entry entry) {
        if (entry != null && entry.list == waiting) {
            waiting.remove(entry);
            superseded.add(entry);
        }
    }

    void remove(Entry entry, Arrived arrived) {
        events--;
        bytes -= arrived.weight();
        if (entry.list != null) {
            entry.list.remove(entry);
        }
    }

    /** The one to drop; null if there is none. */
    @Nullable
    Entry leastNeeded() {
        Entry first = superseded.first();
        return first != null ? first : waiting.first();
    }

    void clear() {
        events = 0;
        bytes = 0;
        waiting.clear();
        superseded.clear();
    }
}
