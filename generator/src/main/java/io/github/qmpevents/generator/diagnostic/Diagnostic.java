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
 */
public record Diagnostic(
        Severity severity,
        DiagnosticCode code,
        String message,
        SourceRange range,
        List<Related> related,
        Optional<String> hint) {
    public Diagnostic {
        related = List.copyOf(related);
    }
}
