package io.github.qmpevents.benchmarks.report;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param what what was measured
 * @param target what it should be, in words; null for no target
 * @param value the figure of a JDK; empty if it was not measured
 * @param bytes bytes allocated for an event likewise
 */
record Line(String what, @Nullable String target, Figure value, Figure bytes) {
    /** A figure of each JDK. */
    @FunctionalInterface
    interface Figure {
        OptionalDouble of(String jvm);
    }
}
