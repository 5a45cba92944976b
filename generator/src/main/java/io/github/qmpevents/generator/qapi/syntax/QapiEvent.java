package io.github.qmpevents.generator.qapi.syntax;

import java.util.Optional;

/** {@code { 'event': NAME, 'data': TYPE or { MEMBERS } }}; whether it is boxed does not show on the wire. */
public record QapiEvent(QapiHead head, Optional<QapiType> data) implements QapiDefinition {}
