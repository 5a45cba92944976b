package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.Passage;

/**
 * A line of a comment, or its end.
 *
 * @param column where {@code text} begins, counted from 1
 * @param text without the number sign and the blank behind it, and without blanks at its end
 */
record DocLine(int number, int column, String text) {
    boolean isBlank() {
        return text.isEmpty();
    }

    /** How many blanks it begins with. */
    int indent() {
        return Blanks.skip(text, 0);
    }

    /** The rest from an offset in the text on, without blanks at its start. */
    DocLine from(int offset) {
        int start = Blanks.skip(text, offset);
        return new DocLine(number, column + start, text.substring(start));
    }

    /** The line without its first blanks, at most so many. */
    DocLine without(int blanks) {
        int start = Math.min(indent(), blanks);
        return new DocLine(number, column + start, text.substring(start));
    }

    Passage.Piece piece() {
        return new Passage.Piece(number, column, text);
    }
}
