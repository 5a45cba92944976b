package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.NearNames;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.text.NamePattern;
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
        includes.forEach(pattern -> requireSome("include", pattern, model));
        excludes.forEach(pattern -> requireSome("exclude", pattern, model));
        List<EventDefinition> wanted =
                model.events().stream().filter(event -> wants(event.name())).toList();
        if (wanted.isEmpty() && !equals(ALL)) {
            throw new ConfigurationException(
                    "includes and excludes leave no event of " + model.source() + "; let one of them take fewer away");
        }
        return model.withEvents(wanted);
    }

    private boolean wants(String event) {
        return (includes.isEmpty() || anyFits(includes, event)) && !anyFits(excludes, event);
    }

    private static boolean anyFits(List<String> patterns, String event) {
        return patterns.stream().anyMatch(pattern -> new NamePattern(pattern).fits(event));
    }

    private static void requireSome(String kind, String pattern, EventModel model) {
        List<String> names = model.events().stream().map(EventDefinition::name).toList();
        if (names.stream().noneMatch(new NamePattern(pattern)::fits)) {
            List<String> near = NearNames.of(pattern, names);
            throw new ConfigurationException("the " + kind + " \"" + GenerationRequest.printable(pattern)
                    + "\" fits no event of " + model.source()
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
        }
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.with(includes.toString()).with(excludes.toString());
    }
}
