package io.github.qmpevents.runtime.counting;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.observe.DriftCount;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts drift by name. The other side decides how many names there are, so only the first {@value #NAMES} are kept apart.
 * For any threads.
 */
final class DriftCounts {
    /** How many different ones are kept apart. */
    static final int NAMES = 1000;

    private static final int LONGEST = 100;

    private final Map<Key, LongAdder> counts = new ConcurrentHashMap<>();

    /** What is counted apart. */
    private record Key(Drift.Kind kind, String eventName, String path, String found) {
        static Key of(Drift drift) {
            return new Key(drift.kind(), shown(drift.eventName()), shown(drift.path()), shown(drift.found()));
        }

        private static String shown(String text) {
            return PrintableAscii.of(text, LONGEST);
        }
    }

    void add(Drift drift) {
        Key key = Key.of(drift);
        LongAdder known = counts.get(key);
        if (known == null) {
            Key kept = counts.size() < NAMES ? key : new Key(drift.kind(), DriftCount.OTHERS, "", "");
            LongAdder fresh = new LongAdder();
            LongAdder meanwhile = counts.putIfAbsent(kept, fresh);
            known = meanwhile == null ? fresh : meanwhile;
        }
        known.increment();
    }

    /** In no certain order. */
    List<DriftCount> all() {
        List<DriftCount> all = new ArrayList<>();
        for (Map.Entry<Key, LongAdder> entry : counts.entrySet()) {
            Key key = entry.getKey();
            long count = entry.getValue().sum();
            all.add(new DriftCount(key.kind(), key.eventName(), key.path(), key.found(), count));
        }
        return List.copyOf(all);
    }
}
