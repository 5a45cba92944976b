package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.CommandModel;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.naming.CommandPlan;
import io.github.qmpevents.generator.naming.CommandPlanner;
import io.github.qmpevents.generator.naming.NamingOptions;
import io.github.qmpevents.generator.naming.NamingPlanner;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.NamedPlan;
import io.github.qmpevents.generator.qapi.link.CommandLinker;
import io.github.qmpevents.generator.qapi.parse.QapiReader;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.qapi.syntax.QapiDocExample;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonEncodable;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what commands take and return in the examples of a schema, with the types generated from it, and writes it again. */
final class CommandExampleCheck {
    private final Bindings bindings;
    private final Map<String, QapiCommand> commands = new HashMap<>();
    private final List<CommandPlan> plans;
    private final TreeSet<String> faults = new TreeSet<>();
    private int read;

    CommandExampleCheck(Path tree, String packageName, Bindings bindings) {
        this.bindings = bindings;
        Diagnostics diagnostics = new Diagnostics();
        QapiSchema schema = QapiReader.read(QapiInput.of(tree), diagnostics);
        schema.all(QapiCommand.class).forEach(command -> commands.put(command.name(), command));
        CommandModel model = CommandLinker.link(schema, name -> true, diagnostics);
        this.plans = CommandPlanner.plan(
                        model,
                        packageName,
                        NamingPlanner.plan(new EventModel("", "", List.of()), NamingOptions.inPackage(packageName)))
                .commands();
    }

    /** Reads all examples that are JSON. */
    CommandExampleCheck run() throws ReflectiveOperationException {
        for (CommandPlan plan : plans) {
            List<QapiDocExample> examples = Optional.ofNullable(
                            commands.get(plan.command().name()))
                    .flatMap(command -> command.head().doc())
                    .map(QapiDoc::examples)
                    .orElse(List.of());
            for (QapiDocExample example : examples) {
                Optional<JsonObject> message = parse(example.text());
                if (message.isPresent()) {
                    check(plan, message.get());
                }
            }
        }
        return this;
    }

    /** How many values were read. */
    int read() {
        return read;
    }

    /** What could not be read, or came out as something else. */
    TreeSet<String> faults() {
        return faults;
    }

    private static Optional<JsonObject> parse(String text) {
        try {
            return JsonValue.parse(text) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    private void check(CommandPlan plan, JsonObject message) throws ReflectiveOperationException {
        JsonValue returned = message.get("return");
        if (returned != null && plan.returns().isPresent()) {
            check(plan.command().name() + " returns", plan.returns().get(), returned);
        }
        JsonValue arguments = message.get("arguments");
        if (arguments != null && plan.arguments() instanceof NamedPlan) {
            check(plan.command().name() + " takes", plan.arguments(), arguments);
        }
    }

    private void check(String what, TypePlan type, JsonValue value) throws ReflectiveOperationException {
        if (type instanceof ListPlan list && value instanceof JsonArray array) {
            for (JsonValue element : array.values()) {
                check(what, list.element(), element);
            }
        } else if (type instanceof NamedPlan named && !named.enumeration()) {
            checkNamed(what, named, value);
        }
    }

    private void checkNamed(String what, NamedPlan type, JsonValue value) throws ReflectiveOperationException {
        Method reader = bindings.load(type.type().reflectionName()).getDeclaredMethod("read", JsonReader.class);
        reader.setAccessible(true);
        try {
            JsonEncodable decoded = (JsonEncodable)
                    reader.invoke(null, JsonReader.of(value.json().getBytes(StandardCharsets.UTF_8)));
            read++;
            if (!decoded.toJsonValue().equals(value)) {
                faults.add(what + " something else when it is written: " + decoded.toJson());
            }
            if (decoded.getClass().getSimpleName().equals("Unrecognized")) {
                faults.add(what + " something unrecognised: " + value.json());
            }
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof DecodeException fault)) {
                throw e;
            }
            faults.add(what + " " + fault.detail());
        }
    }
}
