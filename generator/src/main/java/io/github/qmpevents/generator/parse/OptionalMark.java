package io.github.qmpevents.generator.parse;

import java.util.regex.Pattern;

/**
 * Finds "optional" where it speaks of the member: in the type group, as a remark before or behind it, or in a sentence
 * of its own. An "optional feature" in the text makes no member optional.
 */
final class OptionalMark {
    private static final Pattern WORD = Pattern.compile("(?i)(?<!not )(?<![\\w-])optional(?![\\w-])");
    /** A remark at the start or at the end. */
    private static final Pattern REMARK =
            Pattern.compile("(?i)^\\s*+\\(?optional\\s?+[,;:.)]|[,;]\\s?+optional\\s*+\\.?+\\s*+$");
    /** A remark at the start, a sentence that begins with it, or one that says so. */
    private static final Pattern BEHIND = Pattern.compile("(?i)^[\\s.,;:-]*+[(\\[]?optional(?![\\w-])"
            + "|(?:[.;(\\[]\\s*+optional|\\n\\s*+(?-i:Optional))(?![\\w-])"
            + "|\\b(?:it|this|(?:this|the)\\s++(?:member|field|key|value))\\s++is\\s++optional(?![\\w-])");

    private OptionalMark() {}

    /** Whether a type group has it; {@code group} is the group's text without what it quotes. */
    static boolean inGroup(String group) {
        return WORD.matcher(group).find();
    }

    /** Whether the text begins or ends with it; text before the group, or that of an item without one. */
    static boolean remarks(String text) {
        return REMARK.matcher(text).find();
    }

    /** Whether the text behind a type group has it. */
    static boolean behind(String text) {
        return BEHIND.matcher(text).find();
    }
}
