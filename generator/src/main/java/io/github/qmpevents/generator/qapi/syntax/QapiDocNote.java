package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/**
 * A paragraph that stands apart in a comment, such as {@code Note: ...} or {@code .. warning:: ...}.
 *
 * @param label what it is called there, such as {@code Note} or {@code TODO}
 */
public record QapiDocNote(String label, String text, SourceRange range) {
    /** The label of what developers note for themselves. */
    public static final String TODO = "TODO";
}
