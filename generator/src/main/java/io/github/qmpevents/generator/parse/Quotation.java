package io.github.qmpevents.generator.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Something in quotes.
 *
 * @param start the index of the opening quote
 * @param end the index behind the closing one
 */
record Quotation(int start, int end) {
    String in(String text) {
        return text.substring(start + 1, end - 1);
    }

    /**
     * The quotations of a text, in order, none over a line end. Single quotes count only where there are no double
     * ones, and only with a blank or a bracket outside and none inside: the text has apostrophes too.
     */
    static List<Quotation> in(String text, int from) {
        List<Quotation> twice = inDouble(text, from);
        return twice.isEmpty() ? inSingle(text, from) : twice;
    }

    private static List<Quotation> inDouble(String text, int from) {
        List<Quotation> found = new ArrayList<>();
        int i = from;
        boolean carried = false;
        while (i < text.length()) {
            int lineEnd = lineEnd(text, i);
            List<Integer> quotes = indexesOf('"', text, i, lineEnd);
            // a quotation that begins on one line and ends on the next is prose, but the rest of both lines must not
            // shift by it
            boolean closesFirst = carried && quotes.size() % 2 == 1;
            for (int q = closesFirst ? 1 : 0; q + 1 < quotes.size(); q += 2) {
                found.add(new Quotation(quotes.get(q), quotes.get(q + 1) + 1));
            }
            carried = quotes.size() % 2 == 1 && !closesFirst;
            i = lineEnd + 1;
        }
        return found;
    }

    private static List<Quotation> inSingle(String text, int from) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if (c == '\'' && open < 0 && opens(text, i)) {
                open = i;
            } else if (c == '\'' && open >= 0 && closes(text, i)) {
                found.add(new Quotation(open, i + 1));
                open = -1;
            }
        }
        return found;
    }

    private static boolean opens(String text, int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean closes(String text, int i) {
        return i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static List<Integer> indexesOf(char c, String text, int from, int to) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                indexes.add(i);
            }
        }
        return indexes;
    }
}
