package io.github.qmpevents.generator.source;

/**
 * A stretch of text in an input. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive, so a
 * range of one character has {@code endColumn == column + 1}.
 *
 * @param file the input as the user named it
 */
public record SourceRange(String file, int line, int column, int endLine, int endColumn) {
    public SourceRange {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException("no range: " + line + ":" + column + " to " + endLine + ":" + endColumn);
        }
    }

    /** A range of {@code length} characters within one line. */
    public static SourceRange inLine(String file, int line, int column, int length) {
        return new SourceRange(file, line, column, line, column + length);
    }

    /** From the start of this range to the end of {@code last}. */
    public SourceRange to(SourceRange last) {
        return new SourceRange(file, line, column, last.endLine, last.endColumn);
    }

    /** The clickable spelling {@code file:line:column} of the start. */
    public String place() {
        return file + ":" + line + ":" + column;
    }
}
