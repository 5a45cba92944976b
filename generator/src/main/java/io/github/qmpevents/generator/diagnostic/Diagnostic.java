package io.github.qmpevents.generator.diagnostic;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A finding in the input: what was found, where, and what to do.
 *
 * @param message one line, what was found and what was expected
 * @param range where; 1-based, in UTF-16 units
 * @param related other places the message speaks of
 * @param hint what to do about it, or what was made of it; one line
 * @param mend what to change at this very place, in a few words, such as {@code put "," here}
 * @param replacement the text that mends it if put in the place of {@code range}; empty if it takes more than that
 * @param subject what it is about: {@code EVENT} or {@code EVENT.member.member}; empty if it is the document as a whole
 */
public record Diagnostic(
        Severity severity,
        DiagnosticCode code,
        String message,
        SourceRange range,
        List<Related> related,
        Optional<String> hint,
        Optional<String> mend,
        Optional<String> replacement,
        Optional<String> subject) {
    private static final Optional<String> NONE = Optional.empty();

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** A finding of the code's own severity with nothing but its message. */
    public static Diagnostic of(DiagnosticCode code, SourceRange range, String message) {
        return new Diagnostic(code.severity(), code, message, range, List.of(), NONE, NONE, NONE, NONE);
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(other, code, message, range, related, hint, mend, replacement, subject);
    }

    public Diagnostic withHint(String text) {
        return new Diagnostic(severity, code, message, range, related, Optional.of(text), mend, replacement, subject);
    }

    public Diagnostic withMend(String text) {
        return new Diagnostic(severity, code, message, range, related, hint, Optional.of(text), replacement, subject);
    }

    public Diagnostic withReplacement(String text) {
        return new Diagnostic(severity, code, message, range, related, hint, mend, Optional.of(text), subject);
    }

    public Diagnostic withRelated(List<Related> places) {
        return new Diagnostic(severity, code, message, range, places, hint, mend, replacement, subject);
    }

    public Diagnostic withSubject(String name) {
        return new Diagnostic(severity, code, message, range, related, hint, mend, replacement, Optional.of(name));
    }
}
