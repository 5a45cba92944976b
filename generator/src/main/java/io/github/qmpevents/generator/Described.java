package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was read of one description, before anybody says what to show of the findings.
 *
 * @param texts its files, the first one foremost
 * @param findings each with what it is about
 * @param schemas those that were read, as they are written
 */
record Described(List<SourceText> texts, EventModel model, List<Diagnostic> findings, List<QapiSchema> schemas) {
    Described {
        texts = List.copyOf(texts);
        findings = List.copyOf(findings);
        schemas = List.copyOf(schemas);
    }

    /** Whether everything that is described is in the model. */
    boolean isComplete() {
        return findings.stream().noneMatch(finding -> finding.code().severity() == Severity.ERROR);
    }

    /** The same with more findings, in the order of places. */
    Described with(List<Diagnostic> more) {
        return new Described(
                texts, model, Stream.concat(findings.stream(), more.stream()).toList(), schemas);
    }

    /** The same without findings about its examples. */
    Described withoutExamples() {
        return new Described(
                texts,
                model,
                findings.stream()
                        .filter(finding -> !finding.code().isAboutExamples())
                        .toList(),
                schemas);
    }
}
