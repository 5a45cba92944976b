package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;

/**
 * What came of comparing a description with a schema.
 *
 * @param texts the description and the schema's files, to show findings with
 * @param findings those in the description, whether or not the schema led to them, in the order of their places;
 *     then those in the schema
 */
public record Comparison(List<SourceText> texts, List<Diagnostic> findings) {
    public Comparison {
        texts = List.copyOf(texts);
        findings = List.copyOf(findings);
    }

    /** What there is to tell of a description that is compared with nothing. */
    public static Comparison none(SpecReading reading) {
        return new Comparison(List.of(reading.text()), reading.findings());
    }
}
