package io.github.qmpevents.generator.diagnostic;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the findings of all stages. Confined to one thread. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparingInt((Diagnostic finding) -> finding.range().line())
                    .thenComparingInt(finding -> finding.range().column())
                    .thenComparing(Diagnostic::code);

    private final List<Diagnostic> findings = new ArrayList<>();

    /** Adds a finding of the code's own severity, without a hint. */
    public void report(DiagnosticCode code, SourceRange range, String message) {
        add(code, range, message, Optional.empty(), List.of());
    }

    /** Adds a finding of the code's own severity. */
    public void report(DiagnosticCode code, SourceRange range, String message, String hint) {
        add(code, range, message, Optional.of(hint), List.of());
    }

    /** Adds a finding of the code's own severity that speaks of other places too. */
    public void report(DiagnosticCode code, SourceRange range, String message, String hint, List<Related> related) {
        add(code, range, message, Optional.of(hint), related);
    }

    private void add(
            DiagnosticCode code, SourceRange range, String message, Optional<String> hint, List<Related> related) {
        findings.add(new Diagnostic(code.severity(), code, message, range, related, hint));
    }

    /** Whether an error was reported. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings so far in the order of their places. */
    public List<Diagnostic> inOrder() {
        return findings.stream().sorted(BY_PLACE).toList();
    }
}
