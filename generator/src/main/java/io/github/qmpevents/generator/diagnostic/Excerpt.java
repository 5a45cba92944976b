package io.github.qmpevents.generator.diagnostic;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceRange;

/** A line of the document as it is shown, and the marks below it. */
final class Excerpt {
    /** How much of a line is shown at most, around the place. */
    private static final int WIDTH = 160;
    /** How much of that stands before the place, if there is more. */
    private static final int BEFORE = 100;

    private final String line;
    private final int start;
    private final int end;

    /**
     * An excerpt of the line where a range begins.
     *
     * @param line the document's line
     */
    Excerpt(String line, SourceRange range) {
        this.line = line;
        this.start = Math.min(range.column() - 1, line.length());
        this.end = range.endLine() > range.line() ? line.length() : Math.min(range.endColumn() - 1, line.length());
    }

    /** The line: tabs as blanks, and dots where it was cut. */
    String text() {
        return (from() > 0 ? "..." : "") + shown(from(), to()) + (to() < line.length() ? "..." : "");
    }

    /** Blanks up to the place and a mark below each character of it, at least one. */
    String marks() {
        String before = (from() > 0 ? "..." : "") + shown(from(), start);
        int marked = shown(start, Math.max(start, Math.min(end, to()))).length();
        return " ".repeat(before.length()) + "^".repeat(Math.max(1, marked));
    }

    private int from() {
        return line.length() <= WIDTH ? 0 : Math.max(0, Math.min(start - BEFORE, line.length() - WIDTH));
    }

    private int to() {
        return Math.min(line.length(), from() + WIDTH);
    }

    /**
     * A part of the line; an escape takes the columns that it needs, a tab those up to the next multiple of 8, if the
     * line is not cut.
     */
    private String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < to && shown.length() < WIDTH; i++) {
            char c = line.charAt(i);
            shown.append(c == '\t' && line.length() <= WIDTH ? tab(i) : Printable.of(c));
        }
        return shown.toString();
    }

    private String tab(int index) {
        return " ".repeat(Blanks.TAB - Blanks.column(line, index) % Blanks.TAB);
    }
}
