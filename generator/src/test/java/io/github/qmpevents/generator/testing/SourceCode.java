package io.github.qmpevents.generator.testing;

import java.util.regex.Pattern;

/** What the compiler runs of a source. */
public final class SourceCode {
    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|//.*|/\\*(?s:.*?)\\*/");

    private SourceCode() {}

    /** A source without its comments and strings. */
    public static String of(String source) {
        return TEXT.matcher(source).replaceAll(" ");
    }
}
