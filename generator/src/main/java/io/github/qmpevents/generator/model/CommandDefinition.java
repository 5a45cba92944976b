package io.github.qmpevents.generator.model;

import java.util.Optional;

/**
 * One command.
 *
 * @param name the wire name
 * @param arguments an {@link ObjectType}, {@link ObjectType#EMPTY} if it takes none; or the {@link NamedType} of a union
 * @param returns what it returns; empty if nothing is declared, when QEMU answers with an empty object
 * @param end how one knows that what it began is over; empty if it is so when it is answered, or nobody knows
 */
public record CommandDefinition(
        String name,
        CommandDoc doc,
        ValueType arguments,
        Optional<ValueType> returns,
        Optional<CommandEnd> end,
        Availability availability) {}
