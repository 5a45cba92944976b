package io.github.qmpevents.generator.qapi.syntax;

import java.util.Optional;
import java.util.Set;

/** {@code { 'command': NAME, 'data': TYPE or { MEMBERS }, 'returns': TYPE, 'allow-oob': true }}. */
public record QapiCommand(
        QapiHead head, Optional<QapiType> data, Optional<QapiType> returns, Set<CommandOption> options)
        implements QapiDefinition {
    public QapiCommand {
        options = Set.copyOf(options);
    }
}
