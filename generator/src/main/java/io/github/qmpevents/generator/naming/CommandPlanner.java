package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.CommandDefinition;
import io.github.qmpevents.generator.model.CommandModel;
import io.github.qmpevents.generator.model.DeclaredType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/**
 * Gives commands and the types that they reach their Java names, in the package {@code commands} below that of the
 * events: fixed names first, then commands, then types, then what is in them.
 */
public final class CommandPlanner {
    private static final String SUBPACKAGE = ".commands";
    private static final String CLIENT = "QmpCommands";
    private static final String COMMAND = "Command";
    private static final String AS_DECLARED = "[A-Z][A-Za-z0-9_]*";

    private final CommandModel model;
    private final String packageName;
    private final EndPlanner ends;
    private final NameScope topLevel = new NameScope(CommandPlanner::isReserved);
    private final NameScope methods = new NameScope(CommandPlanner::isReservedMethod);
    private final Map<String, ClassName> commandTypes = new LinkedHashMap<>();
    private final Map<String, ClassName> declaredTypes = new LinkedHashMap<>();

    private CommandPlanner(CommandModel model, String packageName, NamingPlan events) {
        this.model = model;
        this.ends = new EndPlanner(events);
        this.packageName = packageName + SUBPACKAGE;
        topLevel.take(CLIENT);
        model.commands().forEach(this::nameCommand);
        model.types().forEach(this::nameType);
    }

    /**
     * The names for commands; the same model and package give the same names.
     *
     * @param packageName the package of the events
     * @param events the events that are generated with them
     */
    public static CommandPlans plan(CommandModel model, String packageName, NamingPlan events) {
        return new CommandPlanner(model, packageName, events).plan();
    }

    private static boolean isReserved(String name) {
        return ReservedNames.NESTED_TYPES.contains(name) || ReservedNames.COMMAND_TYPES.contains(name);
    }

    private static boolean isReservedMethod(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || ReservedNames.CLIENT_METHODS.contains(name);
    }

    private void nameCommand(CommandDefinition command) {
        String wireName = command.name();
        String name = topLevel.allocate(new WireName(wireName).upperCamel() + COMMAND, wireName);
        commandTypes.put(wireName, ClassName.get(packageName, name));
    }

    private void nameType(DeclaredType type) {
        String name = type.name();
        String wanted = name.matches(AS_DECLARED) ? name : new WireName(name).upperCamel();
        declaredTypes.put(name, ClassName.get(packageName, topLevel.allocate(wanted, name)));
    }

    private CommandPlans plan() {
        DeclaredPlanner types = new DeclaredPlanner(declaredTypes, this::isTaken);
        List<DeclaredPlan> declared = types.plan(model.types());
        List<CommandPlan> commands = new ArrayList<>();
        model.commands().forEach(command -> commands.add(plan(command, types)));
        return new CommandPlans(ClassName.get(packageName, CLIENT), commands, declared);
    }

    /** No nested type is called as one with a file of its own, or users could not tell them apart. */
    private boolean isTaken(String name) {
        return isReserved(name) || topLevel.isTaken(name);
    }

    private CommandPlan plan(CommandDefinition command, DeclaredPlanner types) {
        ClassName type = commandTypes.getOrDefault(command.name(), ClassName.OBJECT);
        DataPlanner planner = types.planner(type);
        TypePlan arguments = command.arguments() instanceof ObjectType object
                ? planner.object(object)
                : planner.type("arguments", command.arguments());
        return new CommandPlan(
                command,
                type,
                methods.allocate(new WireName(command.name()).lowerCamel(), command.name()),
                arguments,
                command.returns().map(returned -> planner.type("returns", returned)),
                command.end()
                        .filter(end -> arguments instanceof RecordPlan)
                        .flatMap(end -> ends.plan(end, (RecordPlan) arguments)));
    }
}
