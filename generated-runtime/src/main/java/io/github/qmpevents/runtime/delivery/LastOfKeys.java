package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.QueueLimits;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The last entry of each key in a lane. Only for the thread that puts events in, which holds no lock meanwhile: keys are
 * objects of users. Entries that have gone meanwhile are swept out from time to time.
 */
final class LastOfKeys {
    private final Function<Object, ? extends @Nullable Object> key;
    private final QueueLimits limits;
    private final Map<Object, Entry> last = new HashMap<>();
    private long addedBytes;

    /** @param key only called with events of the lane */
    @SuppressWarnings("unchecked")
    LastOfKeys(Function<?, ? extends @Nullable Object> key, QueueLimits limits) {
        this.key = (Function<Object, ? extends @Nullable Object>) key;
        this.limits = limits;
    }

    /**
     * Notes the last entry of its key.
     *
     * @return the one before, which may have gone; null if there is none
     * @throws RuntimeException or anything else that the user's function or its keys throw; the entry is not noted then
     */
    @Nullable
    Entry put(Entry entry, Arrived arrived) {
        sweep(arrived.weight());
        Object found = key.apply(arrived.content());
        return found == null ? null : last.put(found, entry);
    }

    private void sweep(long bytes) {
        addedBytes += bytes;
        if (last.size() > 2L * limits.events() || addedBytes > 2 * limits.bytes()) {
            for (Iterator<Entry> entries = last.values().iterator(); entries.hasNext(); ) {
                if (!entries.next().isWaiting()) {
                    entries.remove();
                }
            }
            addedBytes = 0;
        }
    }
}
