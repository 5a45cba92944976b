package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The one rule by which texts are taken that jackson-core refuses: the name of a member may have an escape of half of a
 * surrogate pair, as any other string may.
 */
final class LoneSurrogates {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
            Pattern.DOTALL);

    private LoneSurrogates() {}

    /** The same text with the escape of a letter in the place of each half of a pair. */
    static byte[] replaced(byte[] text) {
        String characters = new String(text, StandardCharsets.ISO_8859_1);
        String replaced = ESCAPE.matcher(characters).replaceAll(LoneSurrogates::replacement);
        return replaced.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String replacement(MatchResult escape) {
        return escape.group(1) == null ? escape.group().replace("\\", "\\\\").replace("$", "\\$") : "\\\\u0041";
    }
}
