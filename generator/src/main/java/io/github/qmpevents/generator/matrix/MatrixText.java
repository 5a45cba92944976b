package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.text.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A matrix in columns: printable ASCII, whatever the descriptions hold. */
public final class MatrixText {
    private static final String ABSENT = "-";

    private final List<List<String>> rows = new ArrayList<>();

    private MatrixText() {}

    /** A line for each event, member and value, the latter two indented, and their number at the end; LF after each. */
    public static String write(CompatibilityMatrix matrix) {
        MatrixText text = new MatrixText();
        text.add("", matrix.columns().stream().map(Column::label).toList());
        matrix.events().forEach(text::add);
        return text.aligned() + "\n" + matrix.count().words() + "\n";
    }

    private void add(EventLine event) {
        addLine(event.name(), event);
        for (MemberLine member : event.members()) {
            addLine("  " + member.path(), member);
            member.values().forEach(value -> addLine("    = " + value.value(), value));
        }
    }

    private void addLine(String name, Line line) {
        add(name, line.cells().stream().map(MatrixText::word).toList());
    }

    private static String word(Cell cell) {
        return cell.present() ? cell.words() : ABSENT;
    }

    private void add(String name, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(PlainText.printable(name)));
        cells.forEach(cell -> row.add(PlainText.printable(cell)));
        rows.add(row);
    }

    private String aligned() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> Collections.max(
                        rows.stream().map(row -> row.get(column).length()).toList()))
                .toList();
        return rows.stream().map(row -> aligned(row, widths) + "\n").collect(Collectors.joining());
    }

    private static String aligned(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(
                        i -> row.get(i) + " ".repeat(widths.get(i) - row.get(i).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
