package io.github.qmpevents.generator.release;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order of labels with versions in them: numbers by their value, so that {@code v2.12.0} comes after {@code v2.8.0}. */
public final class VersionOrder implements Comparator<String> {
    /** Labels that differ but are alike in this are in the order of their characters. */
    public static final Comparator<String> NATURAL = new VersionOrder().thenComparing(Comparator.naturalOrder());

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");
    private static final Pattern CANDIDATE = Pattern.compile("[-.]?(rc|alpha|beta|pre)", Pattern.CASE_INSENSITIVE);

    private VersionOrder() {}

    @Override
    public int compare(String one, String other) {
        List<String> parts = parts(one);
        List<String> others = parts(other);
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            int order = comparePart(parts.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return parts.size() <= others.size() ? -ending(parts, others) : ending(others, parts);
    }

    /** How something compares that goes on where the other ends: as the later one, unless it is a candidate for it. */
    private static int ending(List<String> shorter, List<String> longer) {
        if (shorter.size() == longer.size()) {
            return 0;
        }
        return CANDIDATE.matcher(longer.get(shorter.size())).lookingAt() ? -1 : 1;
    }

    private static int comparePart(String one, String other) {
        boolean number = isNumber(one);
        if (number && isNumber(other)) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return number == isNumber(other) ? one.compareTo(other) : number ? -1 : 1;
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    /** A {@code v} before the first number makes no difference. */
    private static List<String> parts(String label) {
        String bare = label.matches("(?s)[vV][0-9].*") ? label.substring(1) : label;
        return PART.matcher(bare).results().map(MatchResult::group).toList();
    }
}
