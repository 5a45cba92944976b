package io.github.qmpevents.benchmarks.report;

import io.github.qmpevents.benchmarks.report.Line.Figure;
import io.github.qmpevents.benchmarks.run.Group;
import io.github.qmpevents.benchmarks.run.Results;
import io.github.qmpevents.benchmarks.run.Row;
import io.github.qmpevents.benchmarks.run.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the tables tell, and what is aimed at. */
final class Sections {
    private static final Figure NONE = jvm -> OptionalDouble.empty();

    private static final Map<String, String> TARGETS = Map.of(
            "ours-q", "at most 0.45",
            "ours-d", "at most 0.75",
            "ours-c", "at most 0.75",
            "ours-x", "at most 0.95",
            "ours-one", "at most 0.22",
            "ours-none", "at most 0.17");

    private final Results results;

    private Sections(Results results) {
        this.results = results;
    }

    static List<Section> of(Results results) {
        Sections sections = new Sections(results);
        return List.of(
                sections.tokens(Group.BOUNDS),
                sections.tokens(Group.OURS),
                sections.tokens(Group.PEERS),
                sections.quotients(),
                sections.generator());
    }

    /** How a row compares with Jackson's tokens. */
    static Figure multiple(Results results, String row) {
        return jvm -> results.ratio(jvm, row, Rows.TOKENS);
    }

    private Section tokens(Group group) {
        List<Line> lines = new ArrayList<>();
        for (Row row : Rows.all()) {
            if (row.group() == group) {
                String id = row.id();
                lines.add(new Line(row.label(), TARGETS.get(id), multiple(results, id), metric(id, "bytes")));
                Figure result = metric(id, "result");
                if (id.equals("ours-q")) {
                    lines.add(new Line("... of these the result itself", null, NONE, result));
                }
            }
        }
        return new Section(group.title(), "CPU time as a multiple of T", lines);
    }

    private Section quotients() {
        List<Line> lines = new ArrayList<>();
        lines.add(ratio("all subscribed / jackson-databind", "at most 0.10", "ours-q", Rows.DATABIND));
        lines.add(line("fastest other library / all subscribed", "at least 2.3", this::fastestPeer));
        lines.add(ratio("nobody subscribed / newline scan", "at most 2", "ours-none", "newlines"));
        for (String source : List.of("file", "socket")) {
            String name = source.equals("file") ? "file" : "unix socket";
            lines.add(ratio(name + ", all / Jackson's tokens", "at most 0.40", source + "-all", source + "-tokens"));
            lines.add(ratio(name + ", all / framing only", "at most 3", source + "-all", source + "-framing"));
            lines.add(ratio(name + ", one of ten / framing only", null, source + "-one", source + "-framing"));
        }
        lines.add(line("round trip of an event / of bytes", "at most 1.15", metric("round-trip", "quotient")));
        lines.add(line("start to the tenth event / to ten lines", "at most 1.15", metric("cold-start", "toFraming")));
        lines.add(line("start to the tenth event / by databind", null, metric("cold-start", "toDatabind")));
        lines.add(ratio("3,300 types / 34, all subscribed", "at most 1.5", "dispatch-3300", "dispatch-34"));
        lines.add(ratio("3,300 types / 34, nobody subscribed", null, "skip-3300", "skip-34"));
        return new Section("One beside the other", "Quotients of two figures of the same run", lines);
    }

    private Section generator() {
        List<Line> lines = new ArrayList<>();
        lines.add(line("bundled document to files, first time in a JVM, ms", null, metric("generator", "cold")));
        lines.add(line("bundled document to files, warm, ms", "at most 100", metric("generator", "warm")));
        for (int events : new int[] {33, 330, 3300}) {
            lines.add(line(events + " events, warm, ms", null, metric("generator", "generate" + events)));
            lines.add(line(events + " events, javac, ms", null, metric("generator", "javac" + events)));
        }
        lines.add(line("330 events / 33", "at most 10", growth("generate33", "generate330")));
        lines.add(line("3300 events / 330", "at most 10", growth("generate330", "generate3300")));
        lines.add(line("class files of an event, bytes", null, metric("code-size", "bytes")));
        lines.add(line("largest method, bytes of code", "at most 8000", metric("code-size", "largest")));
        lines.add(line("... with 3,300 events", "at most 8000", metric("code-size", "largest3300")));
        return new Section("Generator", "CPU time and sizes", lines);
    }

    private OptionalDouble fastestPeer(String jvm) {
        OptionalDouble ours = results.median(jvm, "ours-q", "ratio");
        OptionalDouble fastest = Rows.all().stream()
                .filter(row -> row.group() == Group.PEERS)
                .map(row -> results.median(jvm, row.id(), "ratio"))
                .flatMapToDouble(OptionalDouble::stream)
                .min();
        return ours.isEmpty() || fastest.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(fastest.getAsDouble() / ours.getAsDouble());
    }

    private Figure growth(String fewer, String more) {
        return jvm -> {
            OptionalDouble a = results.median(jvm, "generator", fewer);
            OptionalDouble b = results.median(jvm, "generator", more);
            return a.isEmpty() || b.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(b.getAsDouble() / a.getAsDouble());
        };
    }

    private Figure metric(String row, String metric) {
        return jvm -> results.median(jvm, row, metric);
    }

    private Line ratio(String what, @Nullable String target, String row, String other) {
        return line(what, target, jvm -> results.ratio(jvm, row, other));
    }

    private static Line line(String what, @Nullable String target, Figure figure) {
        return new Line(what, target, figure, NONE);
    }
}
