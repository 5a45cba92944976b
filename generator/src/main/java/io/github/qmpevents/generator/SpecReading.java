package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.policy.Review;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was made of a description. There is a model even if there are errors, as far as one could be made; nothing
 * should be generated from it then.
 *
 * @param texts the description's files, to show findings with; a schema's top file is the first, and there is at least
 *     one
 * @param reported all that was found in it, in the order of places
 * @param review the same as the policy wants it to be shown
 * @param policy the policy that was applied
 */
public record SpecReading(
        List<SourceText> texts, EventModel model, List<Diagnostic> reported, Review review, FindingPolicy policy) {
    public SpecReading {
        texts = List.copyOf(texts);
        reported = List.copyOf(reported);
    }

    /** The same with fewer events; the findings stay. */
    SpecReading with(EventModel some) {
        return new SpecReading(texts, some, reported, review, policy);
    }

    /** What the description is called in findings. */
    public String name() {
        return model.source();
    }

    /** The description's text; of a schema that of the top file. */
    public SourceText text() {
        return texts.get(0);
    }

    /** The findings that are shown. */
    public List<Diagnostic> findings() {
        return review.findings();
    }

    /** The texts that findings are about. */
    public List<SourceText> sources() {
        return Stream.concat(texts.stream(), Stream.of(policy.source())).toList();
    }

    /** Whether there is a finding as grave as {@code severity} or graver among those that are shown. */
    public boolean hasFindings(Severity severity) {
        return review.hasFindings(severity);
    }
}
