package io.github.qmpevents.generator.model;

import java.util.Optional;

/**
 * One command.
 *
 * @param name the wire name
 * @param arguments an {@link ObjectType}, {@link ObjectType#EMPTY} if it takes none; or the {@link NamedType} of a union
 * @param returns what it returns; empty if nothing is declared, when QEMU answers with an empty object
 */
public record CommandDefinition(
        String name, CommandDoc doc, ValueType arguments, Optional<ValueType> returns, Availability availability) {}
