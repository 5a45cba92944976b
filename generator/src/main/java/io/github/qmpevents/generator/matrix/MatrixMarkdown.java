package io.github.qmpevents.generator.matrix;

import java.util.stream.Collectors;

/** A matrix as a table for Markdown; ASCII. */
public final class MatrixMarkdown {
    private final StringBuilder text = new StringBuilder();

    private MatrixMarkdown() {}

    /** A row for each event, member and value. */
    public static String write(CompatibilityMatrix matrix) {
        MatrixMarkdown markdown = new MatrixMarkdown();
        markdown.head(matrix);
        matrix.events().forEach(markdown::add);
        return markdown.text + "\n" + matrix.count().words() + "\n";
    }

    private void head(CompatibilityMatrix matrix) {
        text.append("# Events by release\n\n| ");
        matrix.columns()
                .forEach(column ->
                        text.append(" | `").append(cell(column.label())).append("`"));
        text.append(" |\n| ---")
                .append(" | ---".repeat(matrix.columns().size()))
                .append(" |\n");
    }

    private void add(EventLine event) {
        addRow("**`" + cell(event.name()) + "`**", event);
        for (MemberLine member : event.members()) {
            addRow("`." + cell(member.path()) + "`", member);
            member.values()
                    .forEach(value -> addRow("`." + cell(member.path()) + "` = `" + cell(value.value()) + "`", value));
        }
    }

    private void addRow(String name, Line line) {
        String cells = line.cells().stream()
                .map(each -> each.present() ? cell(each.words()) : "")
                .collect(Collectors.joining(" | "));
        text.append("| ").append(name).append(" | ").append(cells).append(" |\n");
    }

    /** Within code only its end and that of the cell matter. */
    private static String cell(String words) {
        return words.replaceAll("[^ -~]", "?").replace("|", "\\|").replace('`', '\'');
    }
}
