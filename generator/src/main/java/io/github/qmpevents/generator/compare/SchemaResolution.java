package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes from a schema what a document does not tell itself: types that it refers to by their names, types that were read
 * off an example or are not told at all, the members of objects that it leaves open, and the elements of arrays.
 */
public final class SchemaResolution {
    private final Map<String, EventDefinition> schema = new HashMap<>();
    private final Diagnostics diagnostics;
    private final Set<String> settled = new HashSet<>();

    private SchemaResolution(EventModel schema, Diagnostics diagnostics) {
        schema.events().forEach(event -> this.schema.put(event.name(), event));
        this.diagnostics = diagnostics;
    }

    /**
     * The document with those types. What it does tell stays as it tells it, even where the schema disagrees: {@link
     * SchemaComparison} finds that.
     *
     * @param diagnostics takes a finding for each type that is taken, located in the document
     */
    public static Resolved resolve(EventModel document, EventModel schema, Diagnostics diagnostics) {
        SchemaResolution resolution = new SchemaResolution(schema, diagnostics);
        EventModel model = document.withEvents(
                document.events().stream().map(resolution::event).toList());
        return new Resolved(model, resolution.settled);
    }

    private EventDefinition event(EventDefinition event) {
        EventDefinition declared = schema.get(event.name());
        if (declared == null || !(declared.data() instanceof ObjectType members)) {
            return event;
        }
        if (event.data() instanceof ObjectType described) {
            return event.withData(new MemberResolution(diagnostics, settled).resolve(event.name(), described, members));
        }
        settled.add(event.name());
        diagnostics
                .about(event.name())
                .report(
                        DiagnosticCode.RESOLVED_BY_SCHEMA,
                        event.range(),
                        "the data of " + event.name() + " has the members that the schema lists",
                        "list them, and it needs no schema",
                        MemberResolution.here(declared.range()));
        return listed(event, members);
    }

    private static EventDefinition listed(EventDefinition event, ValueType data) {
        return new EventDefinition(
                event.name(),
                event.summary(),
                DataForm.LIST,
                data,
                Optional.empty(),
                event.examples(),
                event.notes(),
                event.rateLimit(),
                event.related(),
                event.range(),
                event.dataText(),
                event.availability());
    }
}
