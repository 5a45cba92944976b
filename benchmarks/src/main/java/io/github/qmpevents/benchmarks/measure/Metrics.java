package io.github.qmpevents.benchmarks.measure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Named numbers, as text {@code name=number name=number}. */
public final class Metrics {
    private final Map<String, Double> values = new TreeMap<>();

    public Metrics add(String name, double value) {
        values.put(name, value);
        return this;
    }

    /** Makes the results of the work count without showing them. */
    Metrics checked(long sink) {
        return sink == Long.MIN_VALUE ? add("sink", 0) : this;
    }

    public Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Metrics parse(String text) {
        Metrics metrics = new Metrics();
        for (String pair : text.strip().split(" ", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not a number with a name: " + pair);
            }
            metrics.add(pair.substring(0, equals), Double.parseDouble(pair.substring(equals + 1)));
        }
        return metrics;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(value));
        return text.toString();
    }
}
