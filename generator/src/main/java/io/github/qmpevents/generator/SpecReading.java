package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;

/**
 * What was made of a description. There is a model even if there are errors, as far as one could be made; nothing
 * should be generated from it then.
 *
 * @param text the description's lines, to show findings with
 * @param findings in the order of their places
 */
public record SpecReading(SourceText text, EventModel model, List<Diagnostic> findings) {
    public SpecReading {
        findings = List.copyOf(findings);
    }

    /** Whether there is a finding as grave as {@code severity} or graver. */
    public boolean hasFindings(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}
