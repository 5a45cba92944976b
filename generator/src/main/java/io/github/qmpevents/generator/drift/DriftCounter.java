package io.github.qmpevents.generator.drift;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what is not as described. */
final class DriftCounter {
    private static final int LONGEST = 200;

    private final SortedMap<Drift, Long> drifts = new TreeMap<>();
    private long more;

    void add(DriftKind kind, String event, String path, String found) {
        Drift drift = new Drift(kind, shortened(event), shortened(path), shortened(found));
        if (drifts.containsKey(drift) || drifts.size() < DriftReport.MOST) {
            drifts.merge(drift, 1L, Long::sum);
        } else {
            more++;
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    DriftReport report(long events, long badMessages) {
        return new DriftReport(events, badMessages, drifts, more);
    }
}
