package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qmpevents.generator.source.Blanks;
import java.util.stream.Collectors;

/** The one place where text of a description becomes part of a comment. */
final class Javadocs {
    private static final int WIDTH = 100;

    private Javadocs() {}

    /**
     * Text as HTML in which nothing means anything: no tag, entity, inline or block tag, end of comment, or Unicode
     * escape. Pure ASCII.
     */
    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        char before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            html.append(escape(before, c));
            before = (char) c;
        }
        return html.toString();
    }

    private static String escape(char before, int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@', '\\' -> entity(c);
            case '*' -> before == '/' ? entity(c) : "*";
            case '/' -> before == '*' ? entity(c) : "/";
            case '\n' -> "\n";
            case '\t' -> " ";
            default -> c >= ' ' && c < 0x7f ? String.valueOf((char) c) : entity(c);
        };
    }

    private static String entity(int c) {
        return "&#" + c + ";";
    }

    /** Paragraphs of text, broken into lines; blank lines part paragraphs. */
    static CodeBlock paragraphs(String text) {
        CodeBlock.Builder doc = CodeBlock.builder();
        String separator = "";
        for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
            doc.add("$L", separator + fill(escape(paragraph), ""));
            separator = "\n\n<p>";
        }
        return doc.build();
    }

    /** One paragraph that stands behind a block tag, its further lines indented. */
    static String tag(String tag, String html) {
        return fill(tag + " " + html, "    ");
    }

    /** An example as it stands in the description. */
    static String preformatted(String text) {
        return text.lines()
                .map(line -> escape(line).stripTrailing())
                .collect(Collectors.joining("\n", "<pre>", "</pre>"));
    }

    /** Breaks a line at blanks so that each is short enough, where it has blanks. */
    static String fill(String html, String indent) {
        StringBuilder filled = new StringBuilder(html.length() + html.length() / 32);
        int column = 0;
        int end;
        for (int start = Blanks.skip(html, 0); start < html.length(); start = Blanks.skip(html, end)) {
            end = wordEnd(html, start);
            if (column > 0 && column + 1 + end - start > WIDTH) {
                filled.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                filled.append(' ');
                column++;
            }
            filled.append(html, start, end);
            column += end - start;
        }
        return filled.toString();
    }

    private static int wordEnd(String html, int start) {
        int end = start;
        while (end < html.length() && !Blanks.isBlank(html.charAt(end))) {
            end++;
        }
        return end;
    }
}
