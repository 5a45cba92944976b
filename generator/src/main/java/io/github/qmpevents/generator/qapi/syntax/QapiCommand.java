package io.github.qmpevents.generator.qapi.syntax;

import java.util.Optional;

/** {@code { 'command': NAME, 'data': TYPE or { MEMBERS }, 'returns': TYPE }}. */
public record QapiCommand(QapiHead head, Optional<QapiType> data, Optional<QapiType> returns)
        implements QapiDefinition {}
