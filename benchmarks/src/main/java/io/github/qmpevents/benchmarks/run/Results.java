package io.github.qmpevents.benchmarks.run;

import io.github.qmpevents.benchmarks.measure.Medians;
import io.github.qmpevents.benchmarks.measure.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured so far, kept in a file line by line, so that a run that was interrupted goes on where it was. */
public final class Results {
    private final Path file;
    private final Map<String, List<Metrics>> forks = new LinkedHashMap<>();

    private Results(Path file) {
        this.file = file;
    }

    /** Reads a file, if there is one. */
    public static Results of(Path file) throws IOException {
        Results results = new Results(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", -1);
                results.keep(parts[0], parts[1], Metrics.parse(parts[2]));
            }
        }
        return results;
    }

    /** How often a row was measured. */
    public int forks(Jvm jvm, Row row) {
        return metrics(jvm.name(), row.id()).size();
    }

    public void add(Jvm jvm, Row row, Metrics metrics) throws IOException {
        keep(jvm.name(), row.id(), metrics);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                jvm.name() + "\t" + row.id() + "\t" + metrics + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private void keep(String jvm, String row, Metrics metrics) {
        forks.computeIfAbsent(jvm + "\t" + row, key -> new ArrayList<>()).add(metrics);
    }

    private List<Metrics> metrics(String jvm, String row) {
        return forks.getOrDefault(jvm + "\t" + row, List.of());
    }

    /** The median of a number over all JVMs; empty if it was never measured. */
    public OptionalDouble median(String jvm, String row, String metric) {
        List<Double> values = new ArrayList<>();
        for (Metrics metrics : metrics(jvm, row)) {
            Double value = metrics.values().get(metric);
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Medians.of(values));
    }

    /** One row as a multiple of another; empty if one of them was not measured. */
    public OptionalDouble ratio(String jvm, String row, String other) {
        OptionalDouble a = median(jvm, row, "ratio");
        OptionalDouble b = median(jvm, other, "ratio");
        return a.isEmpty() || b.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(a.getAsDouble() / b.getAsDouble());
    }
}
