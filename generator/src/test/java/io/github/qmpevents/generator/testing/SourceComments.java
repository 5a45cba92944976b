package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.source.Blanks;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reader of generated documentation sees. */
public final class SourceComments {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern STAR = Pattern.compile("(?m)^ *\\* ?");
    private static final Pattern TAG = Pattern.compile("</?(?:p|pre)>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|amp|lt|gt);");

    private SourceComments() {}

    /** The text of all Javadoc comments of a source, tags left out, entities undone, and blanks squeezed. */
    public static String textOf(String source) {
        return COMMENT.matcher(source)
                .results()
                .map(comment -> Blanks.squeeze(textOf(comment)))
                .collect(Collectors.joining(" "));
    }

    private static String textOf(MatchResult comment) {
        String html = TAG.matcher(STAR.matcher(comment.group(1)).replaceAll("")).replaceAll("");
        return ENTITY.matcher(html).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            default -> Character.toString(Integer.parseInt(name.substring(1)));
        };
    }
}
