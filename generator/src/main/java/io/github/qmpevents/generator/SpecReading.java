package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.policy.Review;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;

/**
 * What was made of a description. There is a model even if there are errors, as far as one could be made; nothing
 * should be generated from it then.
 *
 * @param text the description's lines, to show findings with
 * @param reported all that was found in it, in the order of places
 * @param review the same as the policy wants it to be shown
 * @param policy the policy that was applied
 */
public record SpecReading(
        SourceText text, EventModel model, List<Diagnostic> reported, Review review, FindingPolicy policy) {
    public SpecReading {
        reported = List.copyOf(reported);
    }

    /** The findings that are shown. */
    public List<Diagnostic> findings() {
        return review.findings();
    }

    /** The texts that findings are about. */
    public List<SourceText> sources() {
        return List.of(text, policy.source());
    }

    /** Whether there is a finding as grave as {@code severity} or graver among those that are shown. */
    public boolean hasFindings(Severity severity) {
        return review.hasFindings(severity);
    }
}
