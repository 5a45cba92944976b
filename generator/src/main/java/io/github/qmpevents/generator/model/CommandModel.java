package io.github.qmpevents.generator.model;

import java.util.List;

/**
 * Commands, and the types that they reach.
 *
 * @param source the description as the user named it
 * @param commands in the description's order, each name once
 * @param types in the order in which they are reached, each name once
 */
public record CommandModel(String source, List<CommandDefinition> commands, List<DeclaredType> types) {
    public CommandModel {
        commands = List.copyOf(commands);
        types = List.copyOf(types);
    }
}
