package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.text.PlainText;
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
                .forEach(column -> text.append(" | `")
                        .append(PlainText.cell(column.label()))
                        .append("`"));
        text.append(" |\n| ---")
                .append(" | ---".repeat(matrix.columns().size()))
                .append(" |\n");
    }

    private void add(EventLine event) {
        addRow("**`" + PlainText.cell(event.name()) + "`**", event);
        for (MemberLine member : event.members()) {
            addRow("`." + PlainText.cell(member.path()) + "`", member);
            member.values()
                    .forEach(value -> addRow(
                            "`." + PlainText.cell(member.path()) + "` = `" + PlainText.cell(value.value()) + "`",
                            value));
        }
    }

    private void addRow(String name, Line line) {
        String cells = line.cells().stream()
                .map(each -> each.present() ? PlainText.cell(each.words()) : "")
                .collect(Collectors.joining(" | "));
        text.append("| ").append(name).append(" | ").append(cells).append(" |\n");
    }
}
