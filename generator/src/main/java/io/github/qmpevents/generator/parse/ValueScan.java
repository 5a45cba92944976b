package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the values that an item lists: on lines of their own with a colon behind each, in the type group, behind the
 * group's colon, after "always", or joined by commas and "or" anywhere. A quotation that only happens to stand in the
 * text is none.
 */
final class ValueScan {
    /** Words that a list of values may follow. */
    private static final Set<String> LEADS =
            Set.of("always", "currently", "of", "either", "be", "only", "values", "value", "and", "or");
    /** Words behind a lone value that make it a special case and no list. */
    private static final Set<String> CONDITIONS = Set.of("if", "when", "unless");

    private final String text;
    private final List<Quotation> quotations;
    private final Words words;

    ValueScan(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
        this.words = new Words(text);
    }

    /**
     * Values in order, and where what is said of the last one ends.
     *
     * @param glossed whether the text between them is about them
     */
    record Found(List<Quotation> values, int end, boolean glossed) {
        static final Found NOTHING = new Found(List.of(), 0, false);

        boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /** The values, given where the type group stands; both 0 if there is none. */
    Found find(int groupStart, int groupEnd) {
        Found found = onLines();
        found = found.isEmpty() ? listed(groupStart, groupEnd, groupStart) : found;
        found = found.isEmpty() && beginsList(groupEnd) ? listed(groupEnd, text.length(), groupEnd) : found;
        found = found.isEmpty() ? constant() : found;
        return found.isEmpty() ? new ValueRow(text, outside(groupStart, groupEnd)).find() : found;
    }

    private List<Quotation> outside(int groupStart, int groupEnd) {
        return quotations.stream()
                .filter(quotation -> quotation.end() <= groupStart || quotation.start() >= groupEnd)
                .toList();
    }

    /** Values at the start of lines, each with a colon behind it, below a line that ends with one. */
    private Found onLines() {
        List<Quotation> values = quotations.stream().filter(this::isOnLine).toList();
        boolean list = values.size() > 1 || (values.size() == 1 && isAnnounced(values.get(0)));
        return list ? new Found(values, text.length(), true) : Found.NOTHING;
    }

    /** Whether a colon stands before it, be it the one behind the member's name. */
    private boolean isAnnounced(Quotation value) {
        int end = Blanks.skipBack(text, value.start());
        return end == 0 || text.charAt(end - 1) == ':';
    }

    private boolean isOnLine(Quotation value) {
        int behind = Blanks.skip(text, value.end());
        return beginsLine(value) && behind < text.length() && text.charAt(behind) == ':';
    }

    private boolean beginsLine(Quotation value) {
        int i = value.start();
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i > 0 && text.charAt(i - 1) == '\n';
    }

    /** Whether a list follows the group: there is a colon, or the next line consists of quotations. */
    private boolean beginsList(int groupEnd) {
        int next = Blanks.skip(text, groupEnd);
        return groupEnd > 0
                && next < text.length()
                && (text.charAt(next) == ':'
                        || (beginsRow(next) && text.substring(groupEnd, next).indexOf('\n') >= 0));
    }

    /** Whether there is a quotation that does not go on as a sentence. */
    private boolean beginsRow(int index) {
        return quotations.stream()
                .filter(quotation -> quotation.start() == index)
                .map(quotation -> words.after(quotation.end()))
                .anyMatch(word -> word.isEmpty() || word.equals("or"));
    }

    /**
     * The values between two indexes: each begins a part of the text, and what follows it up to the next is its gloss.
     */
    private Found listed(int from, int to, int open) {
        List<Quotation> values = new ArrayList<>();
        int last = open;
        boolean previous = true;
        for (Quotation quotation : quotations) {
            if (quotation.start() >= from && quotation.end() <= to) {
                previous = beginsPart(quotation, last, previous && quotation.start() > open, values.isEmpty());
                if (previous) {
                    values.add(quotation);
                }
                last = quotation.end();
            }
        }
        return values.isEmpty() || isCase(values) ? Found.NOTHING : new Found(values, to, true);
    }

    private boolean isCase(List<Quotation> values) {
        return values.size() == 1
                && CONDITIONS.contains(words.after(values.get(0).end()));
    }

    /** Whether a value may begin here: behind a bracket, a colon, a comma, a line end or a word such as "or". */
    private boolean beginsPart(Quotation quotation, int last, boolean previous, boolean first) {
        int end = Blanks.skipBack(text, quotation.start());
        if (end <= last || (previous && beginsLine(quotation))) {
            return previous || first;
        }
        char before = text.charAt(end - 1);
        if ("(:;,|/-{[=".indexOf(before) >= 0 || text.startsWith("json-string", end - 11)) {
            return first || previous;
        }
        String word = words.before(end);
        boolean joins = word.equals("or") || word.equals("and");
        return LEADS.contains(word) && (first ? !joins : previous);
    }

    private Found constant() {
        return quotations.stream()
                .filter(quotation ->
                        words.before(Blanks.skipBack(text, quotation.start())).equals("always"))
                .findFirst()
                .map(quotation -> new Found(List.of(quotation), quotation.end(), false))
                .orElse(Found.NOTHING);
    }
}
