package io.github.qmpevents.generator;

import io.github.qmpevents.generator.compare.Resolved;
import io.github.qmpevents.generator.compare.SchemaComparison;
import io.github.qmpevents.generator.compare.SchemaResolution;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.link.OverriddenModel;
import io.github.qmpevents.generator.merge.Laid;
import io.github.qmpevents.generator.merge.ReleaseMerge;
import io.github.qmpevents.generator.merge.Supplements;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.release.Release;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a description that is put together of several. */
final class ComposedReader {
    private final SpecInput spec;
    private final Composition composition;
    private final ReadingOptions options;
    private final Diagnostics diagnostics;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<QapiSchema> schemas = new ArrayList<>();
    private final Set<String> settledPaths = new HashSet<>();

    ComposedReader(SpecInput spec, ReadingOptions options) {
        this.spec = spec;
        this.composition = spec.composition();
        this.options = options;
        this.diagnostics = new Diagnostics(options.policy()::graded);
    }

    Described read() {
        EventModel described = composition.releases().isEmpty() ? part(spec) : merged();
        EventModel resolved =
                composition.types().map(types -> resolved(described, types)).orElse(described);
        EventModel model = composition.supplements().isEmpty() ? resolved : supplemented(resolved);
        findings.addAll(diagnostics.inOrder());
        findings.removeIf(this::isSettled);
        boolean complete = new Described(texts, model, findings, schemas).isComplete();
        return new Described(texts, OverriddenModel.of(model, options.overrides(), complete), findings, schemas);
    }

    private EventModel merged() {
        List<Release> releases = composition.releases().stream()
                .map(input -> new Release(input.composition().release().orElseThrow(), part(input)))
                .toList();
        return ReleaseMerge.merge(releases, spec.name(), diagnostics);
    }

    private EventModel part(SpecInput input) {
        return taken(new DescriptionReader(input, optionsFor(input)).read());
    }

    private ReadingOptions optionsFor(SpecInput input) {
        ReadingOptions some = options.with(MemberOverrides.NONE);
        return input.schema().isPresent() ? some : some.withoutConfiguration();
    }

    private EventModel taken(Described part) {
        texts.addAll(part.texts());
        findings.addAll(part.findings());
        schemas.addAll(part.schemas());
        return part.model();
    }

    private EventModel resolved(EventModel document, SpecInput types) {
        requireDocument();
        Described schema = new DescriptionReader(types, optionsFor(types)).read();
        EventModel declared = taken(schema.withoutExamples());
        if (!schema.isComplete()) {
            return document;
        }
        SchemaComparison.compare(document, declared, diagnostics);
        Resolved resolved = SchemaResolution.resolve(document, declared, diagnostics);
        settledPaths.addAll(resolved.settled());
        return resolved.model();
    }

    private void requireDocument() {
        List<SpecInput> parts = composition.releases().isEmpty() ? List.of(spec) : composition.releases();
        if (parts.stream().noneMatch(DescriptionReader::isDocument)) {
            throw new ConfigurationException(
                    spec.name() + " is a schema itself, and leaves nothing to another; leave that out");
        }
    }

    private EventModel supplemented(EventModel base) {
        List<EventModel> supplements =
                composition.supplements().stream().map(this::part).toList();
        Laid laid = Supplements.lay(base, supplements, diagnostics);
        settledPaths.addAll(laid.settled());
        return laid.model();
    }

    /** Whether a later word has made it pointless: that of a schema, of a supplement, or of an override. */
    private boolean isSettled(Diagnostic finding) {
        DiagnosticCode code = finding.code();
        String subject = finding.subject().orElse("");
        if (code == DiagnosticCode.RELEASES_DISAGREE && options.overrides().tellTypeOf(subject)) {
            return true;
        }
        return settledPaths.contains(subject) && (code.isAboutTypes() || code.isAboutBetterTypes());
    }
}
