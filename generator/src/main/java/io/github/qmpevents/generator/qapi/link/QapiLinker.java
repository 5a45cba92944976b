package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what the events of a schema carry. Whatever depends on a condition is taken as being there. The
 * documentation in the comments is not read: summaries are empty, and there are no examples, notes and rate limits.
 */
public final class QapiLinker {
    private final TypeLinker types;
    private final Diagnostics diagnostics;

    private QapiLinker(QapiSchema schema, Diagnostics diagnostics) {
        this.types = new TypeLinker(schema, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The events in the schema's order. Types that are not defined are reported and taken for any value. */
    public static EventModel link(QapiSchema schema, Diagnostics diagnostics) {
        QapiLinker linker = new QapiLinker(schema, diagnostics);
        List<EventDefinition> events =
                schema.all(QapiEvent.class).stream().map(linker::event).toList();
        return new EventModel(schema.name(), "", events);
    }

    private EventDefinition event(QapiEvent event) {
        ValueType data = event.data().map(type -> data(event, type)).orElse(ObjectType.EMPTY);
        return new EventDefinition(
                event.name(),
                "",
                data.equals(ObjectType.EMPTY) ? DataForm.NONE : DataForm.LIST,
                data,
                event.data().flatMap(TypeLinker::reference),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                event.range());
    }

    private ValueType data(QapiEvent event, QapiType type) {
        ValueType linked = types.link(type);
        if (linked instanceof ObjectType || linked == OpaqueType.OBJECT) {
            return linked;
        }
        diagnostics.report(
                DiagnosticCode.BAD_DEFINITION,
                type.range(),
                "the data of " + event.name() + " is not an object",
                "it has to be a struct, a union, or a list of members");
        return OpaqueType.OBJECT;
    }
}
