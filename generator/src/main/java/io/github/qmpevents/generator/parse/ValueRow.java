package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a row of values in prose: quotations with nothing between them but commas and an "or" before the last. With
 * commas or "and" alone, words such as "one of" must announce it: arguments of a call stand in quotes and between
 * commas too.
 */
final class ValueRow {
    /** Words that make what follows an instance and no list. */
    private static final Set<String> INSTANCES = Set.of(
            "as",
            "like",
            "e.g",
            "eg",
            "example",
            "instance",
            "if",
            "when",
            "unless",
            "usually",
            "than",
            "not",
            "to",
            "default",
            "by",
            "from",
            "in",
            "see",
            "with");
    /** What stands between two quotations if the second is a value of what the first names. */
    private static final Set<String> COMPARISONS = Set.of("is", "is not", "are", "was", "equals", "=", "==");

    private static final Set<String> CHOICES = Set.of("or", ", or", "/", "|");
    private static final Set<String> JOINTS = Set.of(",", "and", ", and");
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?i)\\b(?:one of|any of|following(?: values)?|values(?: are)?|either)\\s*+:?+\\s*+$");
    /** How far back an announcement is looked for. */
    private static final int ANNOUNCEMENT = 40;

    private final String text;
    private final List<Quotation> quotations;
    private final Words words;

    ValueRow(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
        this.words = new Words(text);
    }

    ValueScan.Found find() {
        List<Quotation> row = new ArrayList<>();
        int last = -1;
        for (Quotation quotation : quotations) {
            String between = last < 0 ? "" : between(last, quotation.start());
            boolean goesOn = !row.isEmpty() && (CHOICES.contains(between) || JOINTS.contains(between));
            if (!goesOn && isList(row)) {
                break;
            }
            if (!goesOn) {
                row.clear();
            }
            if (goesOn || (!COMPARISONS.contains(between) && !isInstance(quotation))) {
                row.add(quotation);
            }
            last = quotation.end();
        }
        return isList(row) ? new ValueScan.Found(row, row.get(row.size() - 1).end(), false) : ValueScan.Found.NOTHING;
    }

    private boolean isInstance(Quotation quotation) {
        return INSTANCES.contains(words.before(Blanks.skipBack(text, quotation.start())));
    }

    private boolean isList(List<Quotation> row) {
        if (row.size() < 2) {
            return false;
        }
        String lastJoint =
                between(row.get(row.size() - 2).end(), row.get(row.size() - 1).start());
        int start = row.get(0).start();
        return CHOICES.contains(lastJoint)
                || ANNOUNCED
                        .matcher(text)
                        .region(Math.max(0, start - ANNOUNCEMENT), start)
                        .find();
    }

    private String between(int from, int to) {
        return Blanks.squeeze(text.substring(from, to));
    }
}
