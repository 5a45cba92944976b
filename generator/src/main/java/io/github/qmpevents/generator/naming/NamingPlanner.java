package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import java.util.ArrayList;
import java.util.List;

/** Gives each thing of a model its Java name: fixed names first, then events, then what is in them. */
public final class NamingPlanner {
    private static final String EVENT = "Event";
    private static final String DECODER = "Decoder";
    private static final String UNRECOGNIZED = "UnrecognizedEvent";

    private final NamingOptions options;
    private final NameScope topLevel = new NameScope(name -> false);
    private final List<JacksonPlan> jackson = new ArrayList<>();

    private NamingPlanner(NamingOptions options) {
        this.options = options;
        topLevel.take(options.root());
        topLevel.take(options.table());
        topLevel.take(UNRECOGNIZED);
        // Wanted or not, so that the name of no other type depends on it.
        for (JacksonVersion version : JacksonVersion.values()) {
            String name = options.table() + "Jackson" + version.word() + "Module";
            jackson.add(new JacksonPlan(version, type(topLevel.allocate(name, name))));
        }
    }

    /** The names for a model; the same model and options give the same names. */
    public static NamingPlan plan(EventModel model, NamingOptions options) {
        return new NamingPlanner(options).plan(model);
    }

    private NamingPlan plan(EventModel model) {
        List<EventPlan> events = new ArrayList<>();
        for (EventDefinition event : model.events()) {
            events.add(plan(event));
        }
        return new NamingPlan(type(options.root()), type(UNRECOGNIZED), type(options.table()), modules(), events);
    }

    private List<JacksonPlan> modules() {
        return jackson.stream()
                .filter(plan -> options.jackson().contains(plan.version()))
                .toList();
    }

    private EventPlan plan(EventDefinition event) {
        ClassName type = type(eventTypeName(event.name()));
        ClassName decoder = type(type.simpleName() + DECODER);
        return new EventPlan(event, type, decoder, DataPlanner.plan(type, fixedNames(), event.data()));
    }

    private String eventTypeName(String wireName) {
        String name = new WireName(wireName).upperCamel() + EVENT;
        return topLevel.allocate(name, wireName);
    }

    private List<String> fixedNames() {
        return List.of(options.root(), options.table(), UNRECOGNIZED);
    }

    private ClassName type(String simpleName) {
        return ClassName.get(options.packageName(), simpleName);
    }
}
