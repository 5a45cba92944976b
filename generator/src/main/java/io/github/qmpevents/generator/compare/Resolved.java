package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.model.EventModel;
import java.util.Set;

/**
 * A document with types of a schema.
 *
 * @param settled the paths of what has a type of the schema, so that what was said of the type it had is of no interest
 */
public record Resolved(EventModel model, Set<String> settled) {
    public Resolved {
        settled = Set.copyOf(settled);
    }
}
