package io.github.qmpevents.generator.parse;

/** Characters that enclose a name or a value. */
final class Quotes {
    private Quotes() {}

    static boolean opens(char c) {
        return c == '"' || c == '\'' || c == '`' || c == '\u201C' || c == '\u2018';
    }

    /** What closes a quotation that {@code open} opens. */
    static char closing(char open) {
        return switch (open) {
            case '\u201C' -> '\u201D';
            case '\u2018' -> '\u2019';
            default -> open;
        };
    }
}
