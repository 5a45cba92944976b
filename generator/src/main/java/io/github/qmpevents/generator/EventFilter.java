package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import java.util.List;

/**
 * Which events of a description to generate. Patterns are names of events; {@code *} stands for any letters, {@code ?}
 * for one.
 *
 * @param includes the events that are wanted; all if there is none
 * @param excludes those of them that are not
 */
public record EventFilter(List<String> includes, List<String> excludes) {
    /** All events. */
    public static final EventFilter ALL = new EventFilter(List.of(), List.of());

    public EventFilter {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /**
     * The model with the events that are wanted.
     *
     * @throws ConfigurationException if a pattern fits no event, as one that is mistyped does, or no event is left
     */
    EventModel filter(EventModel model) {
        NamePatterns patterns = new NamePatterns("event", includes, excludes);
        patterns.require(model.events().stream().map(EventDefinition::name).toList(), model.source());
        return model.withEvents(model.events().stream()
                .filter(event -> patterns.wants(event.name()))
                .toList());
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.with(includes.toString()).with(excludes.toString());
    }
}
