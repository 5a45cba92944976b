package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.ObjectType;
import java.util.Map;

/**
 * What one release says of an event.
 *
 * @param members by path, in its order
 */
record EventFacts(Cell cell, Map<String, MemberFacts> members) {
    /** The release does not have the event. */
    static final EventFacts NONE = new EventFacts(Cell.ABSENT, Map.of());

    static EventFacts of(EventDefinition event) {
        boolean told = event.data() instanceof ObjectType;
        Cell cell = new Cell(true, told ? "" : TypeName.of(event.data()), false, Marks.of(event.availability()));
        return new EventFacts(cell, new MemberCollector().collect(event.data()));
    }

    MemberFacts member(String path) {
        return members.getOrDefault(path, MemberFacts.NONE);
    }
}
