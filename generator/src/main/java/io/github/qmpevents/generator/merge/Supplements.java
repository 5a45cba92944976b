package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays supplements over a description: documents that say what it lacks, and what it has wrong. */
public final class Supplements {
    private Supplements() {}

    /**
     * The model with what the supplements say. They add events, members and values; a member that is there becomes of
     * their type if they tell one that is not just a coarser word for the one it has, and as optional as they say. What
     * they do not mention stays.
     *
     * @param supplements in the order in which they are laid; where two of them say different things, the later holds
     * @param diagnostics takes a finding for each addition and replacement, and for contradictions, located in the
     *     supplements
     */
    public static Laid lay(EventModel base, List<EventModel> supplements, Diagnostics diagnostics) {
        SupplementReport report = new SupplementReport(diagnostics);
        EventModel model = base;
        for (EventModel supplement : supplements) {
            model = lay(model, supplement, report);
        }
        return new Laid(model, report.settled());
    }

    private static EventModel lay(EventModel base, EventModel supplement, SupplementReport report) {
        Map<String, EventDefinition> events = new LinkedHashMap<>();
        base.events().forEach(event -> events.put(event.name(), event));
        for (EventDefinition event : supplement.events()) {
            EventDefinition known = events.get(event.name());
            if (known == null) {
                report.added(event.name(), event.range(), "event " + event.name() + " is added");
                events.put(event.name(), event);
            } else {
                events.put(event.name(), new SuppliedEvent(known, event, report).define());
            }
        }
        return base.withEvents(new ArrayList<>(events.values()));
    }
}
