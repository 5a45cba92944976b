package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.configure.Configurator;
import io.github.qmpevents.generator.qapi.syntax.QapiConfiguration;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import java.util.List;

/** Reads a description of whatever kind, or one that is put together of several. */
final class SpecReader {
    private final SpecInput spec;
    private final ReadingOptions options;

    SpecReader(SpecInput spec, ReadingOptions options) {
        this.spec = spec;
        this.options = options;
    }

    /** @throws ConfigurationException if an option is about what is not there */
    SpecReading read() {
        return review(describe());
    }

    /** @throws ConfigurationException if an option is about what is not there */
    Described describe() {
        Described described = spec.composition().isPlain()
                ? new DescriptionReader(spec, options).read()
                : new ComposedReader(spec, options).read();
        if (described.isComplete()) {
            requireSymbols(described.schemas());
        }
        return described;
    }

    /** @throws ConfigurationException if a line of the policy is about what is not there */
    SpecReading review(Described described) {
        FindingPolicy policy = applicable();
        return new SpecReading(
                described.texts(),
                described.model(),
                described.findings(),
                policy.review(described.findings(), described.model()),
                options.policy());
    }

    private void requireSymbols(List<QapiSchema> schemas) {
        if (options.configuration().equals(QapiConfiguration.UNKNOWN)) {
            return;
        }
        if (schemas.isEmpty()) {
            throw new ConfigurationException(
                    "how QEMU was built makes no difference to " + spec.name() + ", which is not a QAPI schema");
        }
        List<QapiDefinition> all = schemas.stream()
                .flatMap(schema -> schema.definitions().stream())
                .toList();
        Configurator.requireSymbols(new QapiSchema(spec.name(), List.of(), all), options.configuration());
    }

    /** What of the policy can be decided. */
    private FindingPolicy applicable() {
        Composition composition = spec.composition();
        if (composition.types().isPresent()) {
            return options.policy();
        }
        List<SpecInput> parts = composition.releases().isEmpty() ? List.of(spec) : composition.releases();
        boolean documents = parts.stream().allMatch(DescriptionReader::isDocument);
        return documents ? options.policy().withoutSchema() : options.policy().withoutComparison();
    }
}
