package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.syntax.TypeMention;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text refers to a type that another document defines, instead of telling one. */
final class TypeMentions {
    private static final String NAME = "(?<![\\w-])(?<name>[A-Z][\\w-]*+)";
    private static final String DOCUMENT = "\\s++in\\s++(?<document>[^\\s()]++)";
    /** As in "X type as described in F", or "X type described in F". */
    private static final Pattern TYPE_DESCRIBED = Pattern.compile(
            NAME + "\\s++type,?(?:\\s++(?:as|is))?\\s++(?:described|defined|specified|documented)" + DOCUMENT);
    /** As in "X (described in F)": without "type" the name must look like one. */
    private static final Pattern TYPE_NAME_DESCRIBED = Pattern.compile(
            "(?<![\\w-])(?=[\\w-]*[a-z0-9][A-Z]|[A-Z]{2,}[a-z])" + NAME + "(?:\\s++type)?,?\\s*+\\(?(?:(?:as|is)\\s++)?"
                    + "(?:described|defined|specified|documented)" + DOCUMENT);
    /** As in "X type, see F". */
    private static final Pattern TYPE_SEE =
            Pattern.compile(NAME + "\\s++type,?\\s*+\\(?[Ss]ee\\s++(?<document>[^\\s()]++)");
    /** As in "See X in F". */
    private static final Pattern SEE =
            Pattern.compile("\\b[Ss]ee\\s++(?:the\\s++)?(?:type\\s++)?" + NAME + "(?:\\s++type)?" + DOCUMENT);
    /** As in "described by type X in F". */
    private static final Pattern DESCRIBED_BY =
            Pattern.compile("\\b(?:described|defined)\\s++(?:as|by)\\s++(?:the\\s++)?(?:type\\s++)?" + NAME + DOCUMENT);

    private TypeMentions() {}

    static Optional<TypeMention> in(Passage passage) {
        for (Pattern pattern : new Pattern[] {TYPE_DESCRIBED, TYPE_NAME_DESCRIBED, TYPE_SEE, SEE, DESCRIBED_BY}) {
            Matcher matcher = pattern.matcher(passage.text());
            if (matcher.find()) {
                return Optional.of(new TypeMention(
                        matcher.group("name"),
                        withoutPoint(matcher.group("document")),
                        passage.range(matcher.start("name"), matcher.end("name"))));
            }
        }
        return Optional.empty();
    }

    private static String withoutPoint(String document) {
        int end = document.length();
        while (end > 1 && ".,;:".indexOf(document.charAt(end - 1)) >= 0) {
            end--;
        }
        return document.substring(0, end);
    }
}
