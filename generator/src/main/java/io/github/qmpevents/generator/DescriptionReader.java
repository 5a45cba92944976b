package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.Linker;
import io.github.qmpevents.generator.link.OverriddenModel;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.parse.SourceLoader;
import io.github.qmpevents.generator.parse.SpecParser;
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

/** Reads one description of whatever kind. */
final class DescriptionReader {
    private final SpecInput spec;
    private final ReadingOptions options;
    private final Diagnostics diagnostics;

    DescriptionReader(SpecInput spec, ReadingOptions options) {
        this.spec = spec;
        this.options = options;
        this.diagnostics = new Diagnostics(options.policy()::graded);
    }

    /** Whether the input is a document, and neither a schema nor what QEMU replied. */
    static boolean isDocument(SpecInput spec) {
        return spec.schema().isEmpty() && !Introspection.isMeantBy(spec.bytes());
    }

    /** @throws ConfigurationException if an option is about what is not there */
    Described read() {
        if (spec.schema().isPresent()) {
            return schema(spec.schema().get());
        }
        return isDocument(spec) ? document() : introspection();
    }

    private Described introspection() {
        refuseConditions("which tells of one QEMU as it was built");
        Optional<SourceText> text = SourceLoader.load(spec.name(), spec.bytes(), diagnostics);
        EventModel declared = text.map(source -> QapiLinker.link(Introspection.read(source, diagnostics), diagnostics))
                .orElseGet(() -> new EventModel(spec.name(), "", List.of()));
        EventModel model = OverriddenModel.of(declared, options.overrides(), !diagnostics.hasErrors());
        return described(List.of(text.orElseGet(this::nothing)), model, List.of());
    }

    private void refuseConditions(String why) {
        if (!options.configuration().equals(QapiConfiguration.UNKNOWN)) {
            throw new ConfigurationException("how QEMU was built makes no difference to " + spec.name() + ", " + why);
        }
    }

    private SourceText nothing() {
        return SourceText.of(spec.name(), "");
    }

    private Described document() {
        refuseConditions("which is not a QAPI schema");
        Optional<SourceText> text = SourceLoader.load(spec.name(), spec.bytes(), diagnostics);
        EventModel model = text.map(
                        source -> Linker.link(SpecParser.parse(source, diagnostics), options.overrides(), diagnostics))
                .orElseGet(() -> new EventModel(spec.name(), "", List.of()));
        return described(List.of(text.orElseGet(this::nothing)), model, List.of());
    }

    private Described schema(QapiInput input) {
        QapiSchema schema = QapiReader.read(input, diagnostics);
        QapiSchema configured = Configurator.configure(schema, options.configuration());
        boolean complete = !diagnostics.hasErrors();
        EventModel declared = QapiLinker.link(configured, diagnostics);
        EventModel model = OverriddenModel.of(declared, options.overrides(), !diagnostics.hasErrors());
        return described(schema.sources(), model, complete ? List.of(schema) : List.of());
    }

    private Described described(List<SourceText> texts, EventModel model, List<QapiSchema> schemas) {
        List<String> release = spec.composition().release().stream().toList();
        return new Described(
                texts, model.ofReleases(release), new MemberLines(model).attribute(diagnostics.inOrder()), schemas);
    }
}
