package io.github.qmpevents.generator.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The severity that people mean by a word, in any case; empty if it is none of theirs. */
    public static Optional<Severity> ofWord(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /**
     * The severity from which on something fails, as a setting of the name {@code failOn} says it.
     *
     * @throws ConfigurationException if the word is none of theirs
     */
    public static Severity failOn(String word) {
        Optional<Severity> severity = ofWord(word);
        if (severity.isEmpty()) {
            throw new ConfigurationException("failOn is \"" + word + "\"; choose one of " + words());
        }
        return severity.get();
    }

    /** All words, to choose from: {@code error, warning, info}. */
    public static String words() {
        return Arrays.stream(values()).map(Severity::word).collect(Collectors.joining(", "));
    }

    /** Whether this is as grave as {@code other} or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
