package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes prose of lines: paragraphs without markup, separated by blank lines. */
final class DocProse {
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*]|[0-9]++[.)]|#\\.)\\s.*+");
    private static final Pattern RULE = Pattern.compile("[=~+|-][=~+| -]++");
    private static final String LITERAL = "::";

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    /** The indentation above which lines are literal; negative if they are not. */
    private int literalAbove = -1;

    private boolean literalNext;
    private int indent;

    private DocProse() {}

    /** Lines of text. */
    static String of(List<DocLine> lines) {
        DocProse prose = new DocProse();
        lines.forEach(prose::add);
        return prose.text();
    }

    /** Lines that stay apart. */
    static String ofLiteral(List<DocLine> lines) {
        DocProse prose = new DocProse();
        lines.forEach(prose::addLiteral);
        return prose.text();
    }

    private void add(DocLine line) {
        if (line.isBlank()) {
            end();
        } else if (isLiteral(line)) {
            addLiteral(line);
        } else {
            addText(line);
        }
    }

    private boolean isLiteral(DocLine line) {
        if (literalNext) {
            literalNext = false;
            literalAbove = line.indent() > indent ? indent : -1;
        }
        if (literalAbove >= 0 && line.indent() <= literalAbove) {
            literalAbove = -1;
        }
        return literalAbove >= 0;
    }

    private void addText(DocLine line) {
        String text = Blanks.strip(line.text());
        if (LIST_ITEM.matcher(text).matches()) {
            end();
        }
        if (paragraph.isEmpty()) {
            indent = line.indent();
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
    }

    private void addLiteral(DocLine line) {
        String text = Blanks.squeeze(line.text());
        if (!text.isEmpty() && !RULE.matcher(text).matches()) {
            end();
            paragraphs.add(text);
        }
    }

    private void end() {
        String text = paragraph.toString();
        paragraph.setLength(0);
        if (text.endsWith(LITERAL)) {
            literalNext = true;
            text = Blanks.strip(text.substring(0, text.length() - 1));
        }
        if (!text.isEmpty() && !text.equals(":")) {
            paragraphs.add(InlineMarkup.strip(Blanks.squeeze(text)));
        }
    }

    private String text() {
        end();
        return String.join("\n\n", paragraphs);
    }
}
