package io.github.qmpevents.generator.model;

import java.util.List;

/**
 * The events that a description defines; what every front end makes and every back end reads.
 *
 * @param source the description as the user named it
 * @param title its title; empty if it has none
 * @param events in the description's order, each name once
 */
public record EventModel(String source, String title, List<EventDefinition> events) {
    public EventModel {
        events = List.copyOf(events);
    }

    /** The number of members of all events, those of nested objects included. */
    public int memberCount() {
        return events.stream().mapToInt(event -> MemberCount.of(event.data())).sum();
    }
}
