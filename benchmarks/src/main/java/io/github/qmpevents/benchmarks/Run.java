package io.github.qmpevents.benchmarks;

import io.github.qmpevents.benchmarks.measure.Effort;
import io.github.qmpevents.benchmarks.measure.Metrics;
import io.github.qmpevents.benchmarks.report.Gates;
import io.github.qmpevents.benchmarks.report.Report;
import io.github.qmpevents.benchmarks.run.Fork;
import io.github.qmpevents.benchmarks.run.Group;
import io.github.qmpevents.benchmarks.run.Jvm;
import io.github.qmpevents.benchmarks.run.Results;
import io.github.qmpevents.benchmarks.run.Row;
import io.github.qmpevents.benchmarks.run.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A run of the command: measures what is not measured yet, and tells all. */
final class Run {
    private final String effortName;
    private final Effort effort;
    private final List<Row> rows;
    private final Results results;
    private final List<Jvm> jvms;
    private final boolean updateDocs;
    private final List<String> failures = new ArrayList<>();

    private Run(String effortName, List<Row> rows, Results results, boolean updateDocs) {
        this.effortName = effortName;
        this.effort = Effort.named(effortName);
        this.rows = rows;
        this.results = results;
        this.updateDocs = updateDocs;
        // Whether it works and the exact figures do not depend on the JDK.
        this.jvms = effort.equals(Effort.SMOKE) ? Jvm.all().subList(0, 1) : Jvm.all();
    }

    /**
     * Reads the command line.
     *
     * @param arguments {@code --full}, {@code --quick} or {@code --smoke}; {@code --rows} and a regular expression that
     *     the ids of rows have to match; {@code --fresh} to forget what was measured before; {@code --update-docs} to write the
     *     tables into the documentation
     */
    static Run of(String... arguments) throws IOException {
        String effort = "quick";
        String rows = ".*";
        boolean fresh = false;
        boolean updateDocs = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--full", "--quick", "--smoke" -> effort = arguments[i].substring(2);
                case "--rows" -> rows = arguments[++i];
                case "--fresh" -> fresh = true;
                case "--update-docs" -> updateDocs = true;
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
        return new Run(effort, chosen, Results.of(file), updateDocs);
    }

    /** Returns the exit status. */
    int run() throws IOException, InterruptedException {
        if (effort.equals(Effort.SMOKE)) {
            measureTogether();
        } else {
            measureEach();
        }
        Report report = new Report(results, jvms);
        System.out.println();
        System.out.println(report.tables());
        if (updateDocs) {
            report.updateDocs(effortName);
        }
        failures.addAll(Gates.missed(results, jvms));
        failures.forEach(System.out::println);
        return failures.isEmpty() ? 0 : 1;
    }

    private void measureEach() throws IOException, InterruptedException {
        for (int fork = 1; fork <= effort.forks(); fork++) {
            for (Jvm jvm : jvms) {
                for (Row row : rows) {
                    if (results.forks(jvm, row) < Math.min(fork, row.group().forks())) {
                        measure(jvm, List.of(row));
                    }
                }
            }
        }
    }

    /** Times do not matter: rows share a JVM, and JVMs run side by side. */
    private void measureTogether() throws InterruptedException {
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        for (Row row : rows) {
            String alone = row.roomy() || row.oldJackson() ? row.id() : "";
            parts.computeIfAbsent(row.group() + alone, key -> new ArrayList<>()).add(row);
        }
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Callable<Void>> tasks = new ArrayList<>();
        for (List<Row> part : parts.values()) {
            // Those of many types first: they take longest.
            tasks.add(part.get(0).group() == Group.START ? 0 : tasks.size(), () -> {
                measure(jvms.get(0), part);
                return null;
            });
        }
        for (Future<Void> done : pool.invokeAll(tasks)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                failures.add(e.toString());
            }
        }
        pool.shutdown();
    }

    private void measure(Jvm jvm, List<Row> some) throws IOException, InterruptedException {
        try {
            tell(jvm, some, Fork.run(jvm, some, effortName));
        } catch (IOException e) {
            List<String> ids = some.stream().map(Row::id).toList();
            String failure = jvm.name() + " " + ids + " failed: " + e.getMessage();
            synchronized (results) {
                failures.add(failure);
            }
            System.out.println(failure);
        }
    }

    private void tell(Jvm jvm, List<Row> some, Map<String, Metrics> measured) throws IOException {
        synchronized (results) {
            for (Row row : some) {
                Metrics metrics = measured.get(row.id());
                if (metrics == null) {
                    continue;
                }
                results.add(jvm, row, metrics);
                OptionalDouble ratio = results.ratio(jvm.name(), row.id(), Rows.TOKENS);
                String multiple = ratio.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f T  ", ratio.getAsDouble());
                System.out.printf(Locale.ROOT, "%s  %-16s %s%s%n", jvm.name(), row.id(), multiple, metrics);
            }
        }
    }
}
