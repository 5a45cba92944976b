package io.github.qmpevents.benchmarks.report;

import io.github.qmpevents.benchmarks.run.Group;
import io.github.qmpevents.benchmarks.run.Jvm;
import io.github.qmpevents.benchmarks.run.Results;
import io.github.qmpevents.benchmarks.run.Row;
import io.github.qmpevents.benchmarks.run.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** All results for people. */
public final class Report {
    private static final String BEGIN = "<!-- begin of the measured part -->";
    private static final String END = "<!-- end of the measured part -->";
    private static final Path PAGE = Path.of("docs", "benchmarks.md");
    private static final Path CHART = Path.of("docs", "benchmarks.svg");

    private final Results results;
    private final List<Jvm> jvms;

    public Report(Results results, List<Jvm> jvms) {
        this.results = results;
        this.jvms = List.copyOf(jvms);
    }

    /** The tables, in Markdown. */
    public String tables() {
        Table table = new Table(jvms.stream().map(Jvm::name).toList());
        return Sections.of(results).stream().map(table::of).collect(Collectors.joining("\n"));
    }

    /**
     * Puts the tables and the chart into the documentation.
     *
     * @param effort the kind of the run
     * @throws IllegalStateException if the page has no place for them
     */
    public void updateDocs(String effort) throws IOException {
        Files.writeString(PAGE, replaced(Files.readString(PAGE), Machine.describe(effort, jvms) + "\n\n" + tables()));
        Files.writeString(CHART, chart());
    }

    static String replaced(String page, String measured) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("no place for the tables");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + measured + page.substring(end);
    }

    /** Of the first JDK. */
    private String chart() {
        String jvm = jvms.get(0).name();
        List<Chart.Bar> bars = new ArrayList<>();
        bar(bars, jvm, "ours-q", "qmp-events, typed events", true);
        bar(bars, jvm, Rows.TOKENS, "Jackson's tokens, nothing made of them", false);
        for (Row row : Rows.all()) {
            if (row.group() == Group.PEERS) {
                bar(bars, jvm, row.id(), row.label(), false);
            }
        }
        bars.sort(Comparator.comparingDouble(Chart.Bar::value));
        return Chart.of("CPU time to read an event; Jackson's tokens are 1 (" + jvm + ")", bars);
    }

    private void bar(List<Chart.Bar> bars, String jvm, String row, String label, boolean own) {
        OptionalDouble value = Sections.multiple(results, row).of(jvm);
        if (value.isPresent()) {
            bars.add(new Chart.Bar(label, value.getAsDouble(), own));
        }
    }
}
