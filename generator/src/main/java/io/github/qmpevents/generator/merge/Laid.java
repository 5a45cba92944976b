package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.EventModel;
import java.util.Set;

/**
 * A model with something laid over it.
 *
 * @param settled the paths of what has another type now, so that what was said of the type it had is of no interest
 */
public record Laid(EventModel model, Set<String> settled) {
    public Laid {
        settled = Set.copyOf(settled);
    }
}
