package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * Each Java name of a set of generated sources.
 *
 * @param root the sealed interface of all events
 * @param unrecognized the record of an event that is not known or does not fit
 * @param table the class that holds the dispatch table
 * @param jackson the modules of Jackson that are wanted, in the order of its versions
 * @param events in the model's order
 */
public record NamingPlan(
        ClassName root, ClassName unrecognized, ClassName table, List<JacksonPlan> jackson, List<EventPlan> events) {
    public NamingPlan {
        jackson = List.copyOf(jackson);
        events = List.copyOf(events);
    }
}
