package io.github.qmpevents.generator.watch;

import io.github.qmpevents.generator.text.NamePattern;
import java.util.List;

/**
 * Which events to show.
 *
 * @param names those with one of these names; all if there is none
 * @param conditions those that fulfil all of these
 */
public record EventChoice(List<NamePattern> names, List<MemberCondition> conditions) {
    public EventChoice {
        names = List.copyOf(names);
        conditions = List.copyOf(conditions);
    }

    /** Whether all events are chosen. */
    public boolean isAll() {
        return names.isEmpty() && conditions.isEmpty();
    }

    public boolean takes(SeenEvent event) {
        return (names.isEmpty() || names.stream().anyMatch(name -> name.fits(event.name())))
                && conditions.stream().allMatch(condition -> condition.isMetBy(event));
    }
}
