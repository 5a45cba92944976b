package io.github.qmpevents.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;

/** The value in the middle. */
public final class Medians {
    private Medians() {}

    /**
     * The median; the mean of both if there are two in the middle.
     *
     * @throws IllegalArgumentException if there are no values
     */
    public static double of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** As {@link #of(double...)}. */
    public static double of(Collection<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
