package io.github.qmpevents.benchmarks.run;

import io.github.qmpevents.benchmarks.measure.Effort;
import io.github.qmpevents.benchmarks.measure.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A run of the command: measures what is not measured yet, and tells all. */
public final class Run {
    private final String effortName;
    private final Effort effort;
    private final List<Row> rows;
    private final Results results;
    private final List<String> failures = new ArrayList<>();

    private Run(String effortName, List<Row> rows, Results results) {
        this.effortName = effortName;
        this.effort = Effort.named(effortName);
        this.rows = rows;
        this.results = results;
    }

    /**
     * Reads the command line.
     *
     * @param arguments {@code --full}, {@code --quick} or {@code --smoke}; {@code --rows} and a regular expression that
     *     the ids of rows have to match; {@code --fresh} to forget what was measured before
     */
    public static Run of(String... arguments) throws IOException {
        String effort = "quick";
        String rows = ".*";
        boolean fresh = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--full", "--quick", "--smoke" -> effort = arguments[i].substring(2);
                case "--rows" -> rows = arguments[++i];
                case "--fresh" -> fresh = true;
                default -> throw new IllegalArgumentException("no such option: " + arguments[i]);
            }
        }
        String pattern = rows;
        Path file = Path.of("benchmarks", "target", "results-" + effort + ".txt");
        if (fresh || effort.equals("smoke")) {
            Files.deleteIfExists(file);
        }
        List<Row> chosen =
                Rows.all().stream().filter(row -> row.id().matches(pattern)).toList();
        return new Run(effort, chosen, Results.of(file));
    }

    /** Returns the exit status. */
    public int run() throws IOException, InterruptedException {
        for (int fork = 1; fork <= effort.forks(); fork++) {
            for (Jvm jvm : Jvm.all()) {
                for (Row row : rows) {
                    if (results.forks(jvm, row) < (row.oneFork() ? 1 : fork)) {
                        measure(jvm, row);
                    }
                }
            }
        }
        failures.forEach(System.out::println);
        return failures.isEmpty() ? 0 : 1;
    }

    private void measure(Jvm jvm, Row row) throws IOException, InterruptedException {
        try {
            Metrics metrics = Fork.run(jvm, row, effortName);
            results.add(jvm, row, metrics);
            OptionalDouble ratio = results.ratio(jvm.name(), row.id(), Rows.TOKENS);
            String multiple = ratio.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f T  ", ratio.getAsDouble());
            System.out.printf(Locale.ROOT, "%s  %-16s %s%s%n", jvm.name(), row.id(), multiple, metrics);
        } catch (IOException e) {
            failures.add(jvm.name() + " " + row.id() + " failed: " + e.getMessage());
            System.out.println(failures.get(failures.size() - 1));
        }
    }
}
