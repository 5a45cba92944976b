package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.syntax.Limits;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out what the events of a schema carry. Whatever depends on a condition is taken as being there. */
public final class QapiLinker {
    private QapiLinker() {}

    /** The events in the schema's order. Types that are not defined are reported and taken for any value. */
    public static EventModel link(QapiSchema schema, Diagnostics diagnostics) {
        TypeLinker types = new TypesInPlace(schema, diagnostics);
        List<QapiEvent> declared = schema.all(QapiEvent.class);
        Set<String> names = new LinkedHashSet<>();
        declared.stream().map(QapiDefinition::name).forEach(names::add);
        if (declared.size() > Limits.EVENTS) {
            diagnostics.report(
                    DiagnosticCode.TOO_MANY_EVENTS,
                    declared.get(Limits.EVENTS).range(),
                    "the schema has more than " + Limits.EVENTS + " events",
                    "those from here on are left out");
        }
        List<EventDefinition> events = declared.stream()
                .limit(Limits.EVENTS)
                .map(event -> new EventLinker(event, types, names, diagnostics).link())
                .toList();
        return new EventModel(schema.name(), "", events);
    }
}
