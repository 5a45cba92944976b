package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two descriptions: events of the first one in its order, then those that only the second one has.
 *
 * @param before what the first one is called
 * @param after what the second one is called
 * @param changes in that order; empty if code that was written for the one is at home with the other
 */
public record ModelDiff(String before, String after, List<Change> changes) {
    public ModelDiff {
        changes = List.copyOf(changes);
    }

    /** Compares two descriptions. */
    public static ModelDiff of(EventModel before, EventModel after) {
        List<Change> changes = new ArrayList<>();
        Map<String, EventDefinition> now = byName(after);
        for (EventDefinition event : before.events()) {
            EventDefinition counterpart = now.remove(event.name());
            if (counterpart == null) {
                changes.add(new Change(ChangeKind.EVENT_REMOVED, event.name(), "", TypeWords.of(event.data()), ""));
            } else {
                new EventDiff(event.name(), changes).compare(event, counterpart);
            }
        }
        now.values()
                .forEach(event -> changes.add(
                        new Change(ChangeKind.EVENT_ADDED, event.name(), "", "", TypeWords.of(event.data()))));
        return new ModelDiff(before.source(), after.source(), changes);
    }

    /** Whether some change does that, or worse, to code that was written for the first description. */
    public boolean hasEffect(Effect effect) {
        return changes.stream().anyMatch(change -> change.kind().effect().compareTo(effect) >= 0);
    }

    /** The changes of one kind. */
    List<Change> ofKind(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** How many changes there are of exactly that effect. */
    public long count(Effect effect) {
        return changes.stream()
                .filter(change -> change.kind().effect() == effect)
                .count();
    }

    private static Map<String, EventDefinition> byName(EventModel model) {
        Map<String, EventDefinition> events = new LinkedHashMap<>();
        model.events().forEach(event -> events.put(event.name(), event));
        return events;
    }
}
