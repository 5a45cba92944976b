package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * Each Java name of a set of generated commands.
 *
 * @param client the class with a method for each command
 * @param commands in the model's order
 * @param types in the model's order
 */
public record CommandPlans(ClassName client, List<CommandPlan> commands, List<DeclaredPlan> types) {
    public CommandPlans {
        commands = List.copyOf(commands);
        types = List.copyOf(types);
    }
}
