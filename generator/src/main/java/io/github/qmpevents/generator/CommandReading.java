package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.CommandModel;
import io.github.qmpevents.generator.qapi.configure.Configurator;
import io.github.qmpevents.generator.qapi.link.CommandLinker;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import java.util.List;

/**
 * What was read of the commands of a schema.
 *
 * @param findings those that only commands lead to
 */
record CommandReading(CommandModel model, List<Diagnostic> findings) {
    CommandReading {
        findings = List.copyOf(findings);
    }

    /**
     * Reads the commands of the one schema that a description consists of, or that resolves it.
     *
     * @throws ConfigurationException if there is no such schema, or the filter is about what is not there
     */
    static CommandReading of(Described described, CommandFilter filter, ReadingOptions options) {
        String source = described.model().source();
        if (described.schemas().size() != 1) {
            throw new ConfigurationException("commands are described in a QAPI schema, and are generated of one alone; "
                    + source + (described.schemas().isEmpty() ? " is none" : " is several"));
        }
        QapiSchema schema = Configurator.configure(described.schemas().get(0), options.configuration());
        List<String> names =
                schema.all(QapiCommand.class).stream().map(QapiDefinition::name).toList();
        Diagnostics diagnostics = new Diagnostics(options.policy()::graded);
        CommandModel model = CommandLinker.link(schema, filter.among(names, source), diagnostics);
        return new CommandReading(
                model,
                diagnostics.inOrder().stream()
                        .filter(finding -> !described.findings().contains(finding))
                        .toList());
    }
}
