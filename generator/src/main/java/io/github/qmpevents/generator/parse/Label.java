package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import java.util.Locale;
import java.util.Optional;

/** A word with a colon at the start of a line that tells what follows. */
enum Label {
    SUMMARY,
    DATA,
    EXAMPLE,
    NOTE;

    /**
     * A label and where it stands in its line.
     *
     * @param start the index of its first letter
     * @param end the index behind its colon
     */
    record Place(Label label, int start, int end) {}

    /** The label at the start of a line, such as {@code Data:}, {@code example 2 :} or {@code NOTES:}. */
    static Optional<Place> at(String line) {
        int start = Blanks.skip(line, 0);
        int end = start;
        while (end < line.length() && isLetter(line.charAt(end))) {
            end++;
        }
        int colon = Blanks.skip(line, end);
        while (colon < line.length() && colon > end && Character.isDigit(line.charAt(colon))) {
            colon++;
        }
        colon = afterRemark(line, Blanks.skip(line, colon));
        if (end == start || colon == line.length() || line.charAt(colon) != ':') {
            return Optional.empty();
        }
        int behind = colon + 1;
        return named(line.substring(start, end)).map(label -> new Place(label, start, behind));
    }

    /** The index behind a remark in parentheses and its blanks, as in {@code Data (json-object):}. */
    private static int afterRemark(String line, int index) {
        boolean opens = index < line.length() && line.charAt(index) == '(';
        int close = opens ? line.indexOf(')', index) : -1;
        return close < 0 ? index : Blanks.skip(line, close + 1);
    }

    /** The label that a line consists of, without a colon but with a capital letter. */
    static Optional<Place> alone(String line) {
        boolean capital = !line.isEmpty() && line.charAt(0) >= 'A' && line.charAt(0) <= 'Z';
        return capital ? named(line).map(label -> new Place(label, 0, line.length())) : Optional.empty();
    }

    private static Optional<Label> named(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "description", "summary" -> Optional.of(SUMMARY);
            case "data", "arguments", "fields", "members", "parameters" -> Optional.of(DATA);
            case "example", "examples" -> Optional.of(EXAMPLE);
            case "note", "notes" -> Optional.of(NOTE);
            default -> Optional.empty();
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
