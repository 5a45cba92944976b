package io.github.qmpevents.generator.diagnostic;

import java.util.Locale;

/**
 * Makes text fit for a terminal and a log: printable ASCII on one line, so that nothing in a document can act on
 * either.
 */
final class Printable {
    private Printable() {}

    /** The text with tabs as one blank and every other character that is not printable ASCII as its escape. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.chars().forEach(c -> printable.append(of((char) c)));
        return printable.toString();
    }

    static String of(char c) {
        if (c == '\t') {
            return " ";
        }
        return c >= ' ' && c <= '~' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c);
    }

    /** The same, cut to {@code most} characters with three dots at the end. */
    static String shortened(String text, int most) {
        String printable = of(text);
        return printable.length() <= most ? printable : printable.substring(0, most - 3) + "...";
    }
}
