package io.github.qmpevents.generator.source;

/** Blanks, that is spaces, tabs and line ends; nothing else counts as one in an event document. */
public final class Blanks {
    /** Tabs reach to the next multiple of this. */
    public static final int TAB = 8;

    private Blanks() {}

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether there is nothing but blanks in the text. */
    public static boolean isBlank(CharSequence text) {
        return skip(text, 0) == text.length();
    }

    /** The index of the first character at or after {@code from} that is no blank; the length if there is none. */
    public static int skip(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index behind the last character before {@code end} that is no blank; 0 if there is none. */
    public static int skipBack(CharSequence text, int end) {
        int i = end;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The text without blanks at its ends. */
    public static String strip(String text) {
        int start = skip(text, 0);
        return start == text.length() ? "" : text.substring(start, skipBack(text, text.length()));
    }

    /** The text with each run of blanks as one space, and none at its ends. */
    public static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        int end = skipBack(text, text.length());
        for (int i = skip(text, 0); i < end; i++) {
            if (!isBlank(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            } else if (!isBlank(text.charAt(i - 1))) {
                squeezed.append(' ');
            }
        }
        return squeezed.toString();
    }

    /** How far to the right a character stands, from 0, when tabs reach to multiples of {@link #TAB}. */
    public static int column(CharSequence line, int index) {
        int column = 0;
        for (int i = 0; i < index; i++) {
            column = line.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }
}
