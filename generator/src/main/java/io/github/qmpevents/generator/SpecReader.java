package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.Linker;
import io.github.qmpevents.generator.link.OverriddenModel;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.parse.SourceLoader;
import io.github.qmpevents.generator.parse.SpecParser;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.policy.MemberLines;
import io.github.qmpevents.generator.qapi.configure.Configurator;
import io.github.qmpevents.generator.qapi.introspect.Introspection;
import io.github.qmpevents.generator.qapi.link.QapiLinker;
import io.github.qmpevents.generator.qapi.parse.QapiReader;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.qapi.syntax.QapiConfiguration;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads a description of whatever kind. */
final class SpecReader {
    private final SpecInput spec;
    private final ReadingOptions options;
    private final Diagnostics diagnostics;

    SpecReader(SpecInput spec, ReadingOptions options) {
        this.spec = spec;
        this.options = options;
        this.diagnostics = new Diagnostics(options.policy()::graded);
    }

    /** @throws ConfigurationException if an option is about what is not there */
    SpecReading read() {
        if (spec.schema().isPresent()) {
            return schema(spec.schema().get());
        }
        return Introspection.isMeantBy(spec.bytes()) ? introspection() : document();
    }

    private SpecReading introspection() {
        refuseConditions("which tells of one QEMU as it was built");
        Optional<SourceText> text = SourceLoader.load(spec.name(), spec.bytes(), diagnostics);
        EventModel declared = text.map(source -> QapiLinker.link(Introspection.read(source, diagnostics), diagnostics))
                .orElseGet(() -> new EventModel(spec.name(), "", List.of()));
        EventModel model = OverriddenModel.of(declared, options.overrides(), !diagnostics.hasErrors());
        SourceText shown = text.orElseGet(() -> SourceText.of(spec.name(), ""));
        return reviewed(List.of(shown), model, options.policy().withoutComparison());
    }

    private void refuseConditions(String why) {
        if (!options.configuration().equals(QapiConfiguration.UNKNOWN)) {
            throw new ConfigurationException("how QEMU was built makes no difference to " + spec.name() + ", " + why);
        }
    }

    private SpecReading document() {
        refuseConditions("which is not a QAPI schema");
        Optional<SourceText> text = SourceLoader.load(spec.name(), spec.bytes(), diagnostics);
        EventModel model = text.map(
                        source -> Linker.link(SpecParser.parse(source, diagnostics), options.overrides(), diagnostics))
                .orElseGet(() -> new EventModel(spec.name(), "", List.of()));
        SourceText shown = text.orElseGet(() -> SourceText.of(spec.name(), ""));
        return reviewed(List.of(shown), model, options.policy().withoutSchema());
    }

    private SpecReading schema(QapiInput input) {
        QapiSchema schema = QapiReader.read(input, diagnostics);
        if (!diagnostics.hasErrors()) {
            Configurator.requireSymbols(schema, options.configuration());
        }
        QapiSchema configured = Configurator.configure(schema, options.configuration());
        EventModel declared = QapiLinker.link(configured, diagnostics);
        EventModel model = OverriddenModel.of(declared, options.overrides(), !diagnostics.hasErrors());
        return reviewed(schema.sources(), model, options.policy().withoutComparison());
    }

    private SpecReading reviewed(List<SourceText> texts, EventModel model, FindingPolicy policy) {
        List<Diagnostic> findings = new MemberLines(model).attribute(diagnostics.inOrder());
        return new SpecReading(texts, model, findings, policy.review(findings, model), options.policy());
    }
}
