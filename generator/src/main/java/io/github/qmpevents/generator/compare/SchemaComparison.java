package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where an event document and a schema disagree. The schema is taken to be right, so the document is told what to
 * write.
 */
public final class SchemaComparison {
    private final EventModel document;
    private final EventModel schema;
    private final Diagnostics diagnostics;

    private SchemaComparison(EventModel document, EventModel schema, Diagnostics diagnostics) {
        this.document = document;
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    /**
     * Compares events, their members at every depth, and the values of these. What only one of both can say is no
     * disagreement: a schema has no examples and rate limits, a document does not say of what the elements of an array
     * are.
     *
     * @param diagnostics takes a finding for each disagreement, located in the document, with the place in the
     *     schema beside it
     */
    public static void compare(EventModel document, EventModel schema, Diagnostics diagnostics) {
        new SchemaComparison(document, schema, diagnostics).compare();
    }

    private void compare() {
        Map<String, EventDefinition> declared = byName(schema);
        Map<String, EventDefinition> described = byName(document);
        for (EventDefinition event : document.events()) {
            EventDefinition other = declared.get(event.name());
            if (other == null) {
                unknown(event);
            } else {
                new DataComparison(diagnostics.about(event.name()), event, other).compare();
            }
        }
        schema.events().stream()
                .filter(event -> !described.containsKey(event.name()))
                .forEach(this::notDescribed);
    }

    private static Map<String, EventDefinition> byName(EventModel model) {
        Map<String, EventDefinition> events = new HashMap<>();
        model.events().forEach(event -> events.put(event.name(), event));
        return events;
    }

    private void unknown(EventDefinition event) {
        diagnostics
                .about(event.name())
                .report(
                        DiagnosticCode.UNKNOWN_EVENT,
                        event.range(),
                        "event " + event.name() + " is not in the schema " + schema.source(),
                        "correct the name, or remove the section; or the schema is that of another QEMU");
    }

    private void notDescribed(EventDefinition event) {
        String data = event.data() instanceof ObjectType type && !type.members().isEmpty()
                ? "\"Data:\" with " + ItemWords.items(type)
                : "\"Data: None.\"";
        diagnostics
                .about(event.name())
                .report(
                        DiagnosticCode.EVENT_NOT_DESCRIBED,
                        SourceRange.inLine(document.source(), 1, 1, 0),
                        "event " + event.name() + " of the schema is not described",
                        "write its name on a line of its own, dashes below it, what it means, and " + data,
                        List.of(new Related(event.range(), "the schema has it here")));
    }
}
