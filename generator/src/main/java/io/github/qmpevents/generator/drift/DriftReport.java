package io.github.qmpevents.generator.drift;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is not as described.
 *
 * @param events how many events were sent
 * @param badMessages how many messages are not JSON objects; one that is cut off at the end is none of them
 * @param drifts each with the number of times that it was seen, by kind, event and member
 * @param more how many times something else was seen after {@link DriftReport#MOST} different ones
 */
public record DriftReport(long events, long badMessages, SortedMap<Drift, Long> drifts, long more) {
    /** How many different ones are told apart. */
    public static final int MOST = 10_000;

    public DriftReport {
        drifts = Collections.unmodifiableSortedMap(new TreeMap<>(drifts));
    }

    /** Whether all that was sent is as described; what is no message is not. */
    public boolean isEmpty() {
        return drifts.isEmpty() && more == 0 && badMessages == 0;
    }
}
