package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.qapi.doc.DocSection.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words at the start of a line that begin a section.
 *
 * @param section the section, without lines
 * @param rest what stands behind the words
 */
record DocTag(DocSection section, DocLine rest) {
    private static final Pattern ITEM = Pattern.compile("@([A-Za-z0-9_.*-]++)\\s*+:");
    private static final Pattern WORD = Pattern.compile("(Returns?|Errors|Since|Notes?|Examples?|TODO|FIXME|IMPORTANT"
            + "|Important|Warning|Limitations?)\\s*+:(?!:)");
    private static final Pattern OLD_SINCE = Pattern.compile("Since\\s++(?=[0-9][0-9A-Za-z.]*+$)");
    private static final Pattern MESSAGE = Pattern.compile("(?:->|<-)\\s*+[\\[{]");

    /** The lines that only say what comes next. */
    private static final Pattern HEADING = Pattern.compile("(?:Features|Arguments|Details)\\s*+:");

    static boolean isHeading(DocLine line) {
        return HEADING.matcher(line.text()).matches();
    }

    static boolean isFeatures(DocLine line) {
        return isHeading(line) && line.text().startsWith("F");
    }

    /** The tag that a line begins with; {@code features} tells whether names are those of features. */
    static Optional<DocTag> of(DocLine line, boolean features) {
        Matcher item = ITEM.matcher(line.text());
        if (item.lookingAt()) {
            DocSection section = new DocSection(features ? Kind.FEATURE : Kind.MEMBER, item.group(1));
            return Optional.of(new DocTag(section, line.from(item.end())));
        }
        Matcher word = WORD.matcher(line.text());
        if (word.lookingAt()) {
            return Optional.of(new DocTag(section(word.group(1)), line.from(word.end())));
        }
        Matcher since = OLD_SINCE.matcher(line.text());
        if (since.lookingAt()) {
            return Optional.of(new DocTag(section("Since"), line.from(since.end())));
        }
        return isMessage(line) ? Optional.of(new DocTag(section("Example"), line)) : Optional.empty();
    }

    /** Whether a line shows a message, and so is an example without being called one. */
    static boolean isMessage(DocLine line) {
        return MESSAGE.matcher(line.text()).lookingAt();
    }

    private static DocSection section(String word) {
        return switch (word) {
            case "Return", "Returns" -> new DocSection(Kind.RETURNS, word);
            case "Errors" -> new DocSection(Kind.ERRORS, word);
            case "Since" -> new DocSection(Kind.SINCE, word);
            case "Example", "Examples" -> new DocSection(Kind.EXAMPLES, "");
            case "Notes" -> new DocSection(Kind.NOTE, "Note");
            default -> new DocSection(Kind.NOTE, word);
        };
    }
}
