package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.policy.Review;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;

/**
 * What came of comparing a description with a schema.
 *
 * @param texts the description, the policy and the schema's files, to show findings with
 * @param review the findings in the description, whether or not the schema led to them, in the order of their places;
 *     then those in the schema
 */
public record Comparison(List<SourceText> texts, Review review) {
    public Comparison {
        texts = List.copyOf(texts);
    }

    /** What there is to tell of a description that is compared with nothing. */
    public static Comparison none(SpecReading reading) {
        return new Comparison(reading.sources(), reading.review());
    }

    /** The findings that are shown. */
    public List<Diagnostic> findings() {
        return review.findings();
    }
}
