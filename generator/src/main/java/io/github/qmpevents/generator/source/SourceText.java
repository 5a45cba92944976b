package io.github.qmpevents.generator.source;

import java.util.Arrays;

/** A text and its lines. A line ends at LF, CR LF or CR and at nothing else; the last one needs no end. */
public final class SourceText {
    private final String name;
    private final String text;
    private final int[] starts;

    private SourceText(String name, String text, int[] starts) {
        this.name = name;
        this.text = text;
        this.starts = starts;
    }

    /**
     * Splits a text into lines.
     *
     * @param name the input as the user named it; it becomes the {@code file} of every range
     */
    public static SourceText of(String name, String text) {
        // counted first, as a large text may have nothing but line ends
        int count = 1;
        for (int i = 0; i + 1 < text.length(); i++) {
            count += endsLine(text, i) ? 1 : 0;
        }
        int[] starts = new int[count];
        int line = 1;
        for (int i = 0; line < count; i++) {
            if (endsLine(text, i)) {
                starts[line++] = i + 1;
            }
        }
        return new SourceText(name, text, starts);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
    }

    public String name() {
        return name;
    }

    /** The whole text with its line ends as they are. */
    public String text() {
        return text;
    }

    /** How many lines there are; an empty text has one. */
    public int lineCount() {
        return starts.length;
    }

    /** The offset in {@link #text()} at which a line begins. */
    public int lineStart(int number) {
        return starts[number - 1];
    }

    /** Lines with their ends, up to before {@code end}, which may be one more than there are. */
    public String lines(int first, int end) {
        return text.substring(starts[first - 1], end > starts.length ? text.length() : starts[end - 1]);
    }

    /** The lines before {@code number} as a text of their own. */
    public SourceText before(int number) {
        return new SourceText(name, lines(1, number), Arrays.copyOf(starts, number - 1));
    }

    /** Whether there are only blanks on a line. */
    public boolean isBlank(int number) {
        int end = number == starts.length ? text.length() : starts[number];
        int i = starts[number - 1];
        while (i < end && Blanks.isBlank(text.charAt(i))) {
            i++;
        }
        return i == end;
    }

    /** A line without its end; empty if there is no such line. */
    public String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int start = starts[number - 1];
        int end = number == starts.length ? text.length() : starts[number];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The range of a line without its end. */
    public SourceRange lineRange(int number) {
        return SourceRange.inLine(name, number, 1, line(number).length());
    }

    /** The range of {@code length} characters of a line. */
    public SourceRange range(int line, int column, int length) {
        return SourceRange.inLine(name, line, column, length);
    }
}
