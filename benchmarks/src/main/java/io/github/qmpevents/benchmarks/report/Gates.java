package io.github.qmpevents.benchmarks.report;

import io.github.qmpevents.benchmarks.run.Jvm;
import io.github.qmpevents.benchmarks.run.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The figures that are exact, whatever else the machine does, and must not be missed. */
public final class Gates {
    /** Of a stream and what reads it, shared by its events. */
    private static final double STREAM_BYTES = 1;

    /** Reading nothing of an event may cost nothing. */
    private static final double SKIPPED_BYTES = 0.5;

    private static final double LARGEST_METHOD = 8000;

    private final Results results;
    private final List<String> missed = new ArrayList<>();

    private Gates(Results results) {
        this.results = results;
    }

    /** What is missed, as sentences; nothing about rows that were not measured. */
    public static List<String> missed(Results results, List<Jvm> jvms) {
        Gates gates = new Gates(results);
        for (Jvm jvm : jvms) {
            for (String row : List.of("ours-q", "ours-d", "ours-c", "ours-x", "ours-e", "ours-one")) {
                OptionalDouble result = results.median(jvm.name(), row, "result");
                gates.atMost(jvm, row, "bytes", result.orElse(0) + STREAM_BYTES);
            }
            gates.atMost(jvm, "ours-none", "bytes", SKIPPED_BYTES);
            gates.atMost(jvm, "code-size", "largest", LARGEST_METHOD);
            gates.atMost(jvm, "code-size", "largest3300", LARGEST_METHOD);
        }
        return gates.missed;
    }

    private void atMost(Jvm jvm, String row, String metric, double most) {
        OptionalDouble value = results.median(jvm.name(), row, metric);
        if (value.isPresent() && value.getAsDouble() > most) {
            missed.add(String.format(
                    Locale.ROOT,
                    "%s %s: %s is %.2f and must be at most %.2f",
                    jvm.name(),
                    row,
                    metric,
                    value.getAsDouble(),
                    most));
        }
    }
}
