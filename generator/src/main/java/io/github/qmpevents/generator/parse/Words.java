package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import java.util.Locale;

/** The words that stand next to a place in a text, in lower case; empty where something else stands there. */
final class Words {
    private final String text;

    Words(String text) {
        this.text = text;
    }

    /** The word that ends at an index; full stops as in {@code e.g} belong to it, but not at its end. */
    String before(int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** The word that begins at an index or behind blanks there. */
    String after(int index) {
        int start = Blanks.skip(text, index);
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
