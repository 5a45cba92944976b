package io.github.qmpevents.benchmarks.run;

import io.github.qmpevents.benchmarks.measure.Effort;
import io.github.qmpevents.benchmarks.measure.Metrics;

/** How a row is measured, in the JVM in which it is called. */
@FunctionalInterface
public interface Task {
    Metrics run(Effort effort) throws Exception;
}
