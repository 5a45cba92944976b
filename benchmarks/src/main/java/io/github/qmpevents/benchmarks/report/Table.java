package io.github.qmpevents.benchmarks.report;

import io.github.qmpevents.benchmarks.report.Line.Figure;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes tables in Markdown, with a column for each JDK. */
final class Table {
    private final List<String> jvms;
    private final StringBuilder out = new StringBuilder();

    Table(List<String> jvms) {
        this.jvms = List.copyOf(jvms);
    }

    String of(Section section) {
        out.setLength(0);
        out.append("### ")
                .append(section.title())
                .append("\n\n")
                .append(section.unit())
                .append(".\n\n");
        boolean bytes = section.lines().stream()
                .anyMatch(line ->
                        jvms.stream().anyMatch(jvm -> line.bytes().of(jvm).isPresent()));
        heading(bytes);
        section.lines().forEach(line -> row(line, bytes));
        return out.toString();
    }

    private void heading(boolean bytes) {
        out.append("| what | target |");
        jvms.forEach(jvm -> out.append(' ').append(jvm).append(" |"));
        out.append(bytes ? " bytes an event |" : "").append("\n| --- | --- |");
        out.append(" ---: |".repeat(jvms.size() + (bytes ? 1 : 0))).append('\n');
    }

    private void row(Line line, boolean bytes) {
        String target = line.target();
        out.append("| ").append(line.what()).append(" | ").append(target == null ? "" : target);
        out.append(target == null ? "|" : " |");
        jvms.forEach(jvm -> cell(line.value().of(jvm)));
        if (bytes) {
            cell(first(line.bytes()));
        }
        out.append('\n');
    }

    private OptionalDouble first(Figure figure) {
        return jvms.stream()
                .map(figure::of)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private void cell(OptionalDouble value) {
        String text = value.isPresent() ? number(value.getAsDouble()) : "-";
        out.append(' ').append(text).append(" |");
    }

    /** A number with three digits that count, or all that are before the point. */
    static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
