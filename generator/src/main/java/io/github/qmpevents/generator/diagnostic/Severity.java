package io.github.qmpevents.generator.diagnostic;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** Nothing can be generated from the document as it is. */
    ERROR,
    /** The document says something doubtful; what was made of it is told. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    INFO;

    /** The word shown to people: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as grave as {@code other} or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
