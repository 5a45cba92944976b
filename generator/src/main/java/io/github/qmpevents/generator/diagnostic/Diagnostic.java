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
 */
public record Diagnostic(
        Severity severity,
        DiagnosticCode code,
        String message,
        SourceRange range,
        List<Related> related,
        Optional<String> hint,
        Optional<String> mend) {
    public Diagnostic {
        related = List.copyOf(related);
    }

    /** A finding of the code's own severity with nothing but its message. */
    public static Diagnostic of(DiagnosticCode code, SourceRange range, String message) {
        return new Diagnostic(code.severity(), code, message, range, List.of(), Optional.empty(), Optional.empty());
    }

    public Diagnostic withHint(String text) {
        return new Diagnostic(severity, code, message, range, related, Optional.of(text), mend);
    }

    public Diagnostic withMend(String text) {
        return new Diagnostic(severity, code, message, range, related, hint, Optional.of(text));
    }

    public Diagnostic withRelated(List<Related> places) {
        return new Diagnostic(severity, code, message, range, places, hint, mend);
    }
}
