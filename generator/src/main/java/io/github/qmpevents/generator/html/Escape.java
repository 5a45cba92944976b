package io.github.qmpevents.generator.html;

import java.util.Locale;
import java.util.Set;

/** Makes any text fit for a page, between tags as well as in quotes; what comes out is ASCII. */
final class Escape {
    /** Characters that nobody sees, or that change how others are seen; they are shown by their numbers. */
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.COMBINING_SPACING_MARK);

    private Escape() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> escaped.append(of(c)));
        return escaped.toString();
    }

    private static String of(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> c >= ' ' && c <= '~' ? Character.toString(c) : other(c);
        };
    }

    private static String other(int c) {
        String form = UNSEEN.contains(Character.getType(c)) ? "\\u{%X}" : "&#x%X;";
        return String.format(Locale.ROOT, form, c);
    }
}
