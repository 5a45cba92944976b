package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Differences for people: printable ASCII, whatever the descriptions hold. */
public final class DiffText {
    private DiffText() {}

    /** A line for each change and one for what follows from it, and their number at the end; LF after each. */
    public static String plain(ModelDiff diff) {
        List<String> lines = new ArrayList<>();
        lines.add(diff.before() + " -> " + diff.after());
        for (Change change : diff.changes()) {
            lines.add(change.subject() + ": " + change.kind().title() + words(change, ""));
            lines.add(
                    "  " + change.kind().effect().word() + ": " + change.kind().consequence());
        }
        lines.add(summary(diff));
        return lines.stream().map(line -> PlainText.printable(line) + "\n").collect(Collectors.joining());
    }

    /** A table for each effect, the worst first. */
    public static String markdown(ModelDiff diff) {
        StringBuilder text = new StringBuilder(
                "# From " + PlainText.cell(diff.before()) + " to " + PlainText.cell(diff.after()) + "\n");
        section(text, diff, Effect.SOURCE, "Code may have to be changed");
        section(text, diff, Effect.BEHAVIOUR, "Code compiles and may do something else");
        section(text, diff, Effect.NONE, "Nothing to be done");
        return text.append("\n").append(summary(diff)).append("\n").toString();
    }

    private static void section(StringBuilder text, ModelDiff diff, Effect effect, String title) {
        if (diff.count(effect) == 0) {
            return;
        }
        text.append("\n## ").append(title).append("\n\n| where | what | consequence |\n| --- | --- | --- |\n");
        for (Change change : diff.changes()) {
            if (change.kind().effect() == effect) {
                text.append("| `")
                        .append(PlainText.cell(change.subject()))
                        .append("` | ")
                        .append(change.kind().title());
                text.append(words(change)).append(" | ");
                text.append(change.kind().consequence()).append(" |\n");
            }
        }
    }

    private static String words(Change change, String quote) {
        if (change.before().isEmpty() && change.after().isEmpty()) {
            return "";
        }
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return ": " + quote + change.before() + change.after() + quote;
        }
        return ": " + quote + change.before() + quote + " -> " + quote + change.after() + quote;
    }

    private static String words(Change change) {
        return words(
                new Change(change.kind(), "", "", PlainText.cell(change.before()), PlainText.cell(change.after())),
                "`");
    }

    private static String summary(ModelDiff diff) {
        return diff.changes().isEmpty()
                ? "no differences"
                : "changes: " + diff.count(Effect.SOURCE) + " source, " + diff.count(Effect.BEHAVIOUR) + " behaviour, "
                        + diff.count(Effect.NONE) + " compatible";
    }
}
