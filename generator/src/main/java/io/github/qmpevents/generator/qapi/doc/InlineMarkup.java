package io.github.qmpevents.generator.qapi.doc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks out of a paragraph and leaves the words. */
final class InlineMarkup {
    private static final Pattern CODE = Pattern.compile("``([^`]++)``");
    private static final Pattern ROLE = Pattern.compile("(?<![A-Za-z0-9]):[a-z-]++(?::[a-z-]++)*+:`([^`]++)`");
    private static final Pattern QUOTED = Pattern.compile("`([^`]++)`_?");
    private static final Pattern TARGET = Pattern.compile("\\s*+<[^<>`]++>$");
    private static final Pattern STRONG =
            Pattern.compile("(?<![\\w*])\\*\\*([^*\\s](?:[^*]*[^*\\s])?)\\*\\*(?![\\w*])");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*([^*\\s](?:[^*]*[^*\\s])?)\\*(?![\\w*])");
    private static final Pattern REFERENCE = Pattern.compile("(?<![\\w.@])@(?=[A-Za-z0-9_])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[*_`|\\\\])");

    private InlineMarkup() {}

    /** {@code see @Job, *not* ``this`` and :ref:`that <place>`} as {@code see Job, not this and that}. */
    static String strip(String paragraph) {
        String text = CODE.matcher(paragraph).replaceAll("$1");
        text = ROLE.matcher(text)
                .replaceAll(role -> quote(TARGET.matcher(role.group(1)).replaceAll("")));
        text = QUOTED.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("$1");
        text = EMPHASIS.matcher(text).replaceAll("$1");
        text = REFERENCE.matcher(text).replaceAll("");
        return ESCAPE.matcher(text).replaceAll("");
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }
}
