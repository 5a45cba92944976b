package io.github.qmpevents.generator.model;

import java.util.List;

/**
 * The events that a description defines; what every front end makes and every back end reads.
 *
 * @param source the description as the user named it
 * @param title its title; empty if it has none
 * @param events in the description's order, each name once
 * @param releases the releases of QEMU that are described, such as {@code 2.7}, oldest first; empty if that is not known
 */
public record EventModel(String source, String title, List<EventDefinition> events, List<String> releases) {
    public EventModel {
        events = List.copyOf(events);
        releases = List.copyOf(releases);
    }

    /** The events of a release that is not known. */
    public EventModel(String source, String title, List<EventDefinition> events) {
        this(source, title, events, List.of());
    }

    /** The same with other events. */
    public EventModel withEvents(List<EventDefinition> others) {
        return new EventModel(source, title, others, releases);
    }

    /** The same events, of these releases. */
    public EventModel ofReleases(List<String> known) {
        return new EventModel(source, title, events, known);
    }

    /** The number of members of all events, those of nested objects included. */
    public int memberCount() {
        return events.stream().mapToInt(event -> MemberCount.of(event.data())).sum();
    }
}
