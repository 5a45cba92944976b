package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.link.OverriddenModel;
import io.github.qmpevents.generator.merge.Release;
import io.github.qmpevents.generator.merge.ReleaseMerge;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads a description that is put together of several. */
final class ComposedReader {
    private final SpecInput spec;
    private final Composition composition;
    private final ReadingOptions options;
    private final Diagnostics diagnostics;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<QapiSchema> schemas = new ArrayList<>();

    ComposedReader(SpecInput spec, ReadingOptions options) {
        this.spec = spec;
        this.composition = spec.composition();
        this.options = options;
        this.diagnostics = new Diagnostics(options.policy()::graded);
    }

    Described read() {
        EventModel model = composition.releases().isEmpty() ? part(spec) : merged();
        List<Diagnostic> own = diagnostics.inOrder();
        own.stream().filter(finding -> !isSettled(finding)).forEach(findings::add);
        boolean complete = !new Described(texts, model, findings, schemas).isBroken();
        return new Described(texts, OverriddenModel.of(model, options.overrides(), complete), findings, schemas);
    }

    private EventModel merged() {
        List<Release> releases = composition.releases().stream()
                .map(input -> new Release(input.composition().release().orElseThrow(), part(input)))
                .toList();
        return ReleaseMerge.merge(releases, spec.name(), diagnostics);
    }

    private EventModel part(SpecInput input) {
        ReadingOptions some = options.with(MemberOverrides.NONE);
        Described part =
                new DescriptionReader(input, input.schema().isPresent() ? some : some.withoutConfiguration()).read();
        texts.addAll(part.texts());
        findings.addAll(part.findings());
        schemas.addAll(part.schemas());
        return part.model();
    }

    /** Whether the user has said what releases disagree about. */
    private boolean isSettled(Diagnostic finding) {
        return finding.code() == DiagnosticCode.RELEASES_DISAGREE
                && finding.subject().filter(options.overrides()::tellTypeOf).isPresent();
    }
}
