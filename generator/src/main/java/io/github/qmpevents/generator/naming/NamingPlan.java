package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * Each Java name of a set of generated sources.
 *
 * @param root the sealed interface of all events
 * @param unrecognized the record of an event that is not known or does not fit
 * @param table the class that holds the dispatch table
 * @param events in the model's order
 */
public record NamingPlan(ClassName root, ClassName unrecognized, ClassName table, List<EventPlan> events) {
    public NamingPlan {
        events = List.copyOf(events);
    }
}
