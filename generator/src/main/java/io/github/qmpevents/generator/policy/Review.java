package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.util.List;

/**
 * Findings as a project wants to see them.
 *
 * @param findings those that are shown: in the order of their places, behind them those about the policy itself
 * @param silenced those that are not, in the order of their places
 */
public record Review(List<Diagnostic> findings, List<Silenced> silenced) {
    public Review {
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
    }

    /** Whether there is a finding as grave as {@code severity} or graver among those that are shown. */
    public boolean hasFindings(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** Whether nothing was found at all. */
    public boolean isEmpty() {
        return findings.isEmpty() && silenced.isEmpty();
    }
}
