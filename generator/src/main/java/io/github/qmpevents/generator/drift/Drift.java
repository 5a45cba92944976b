package io.github.qmpevents.generator.drift;

import java.util.Comparator;

/**
 * Something that was sent and is not as described.
 *
 * @param event the name of the event
 * @param path of the member in the event's data, joined by full stops, {@code []} for the elements of a list; empty if it is
 *     about the event itself
 * @param found the value that is not described, or the kind of JSON that was sent; empty if that is not the point
 */
public record Drift(DriftKind kind, String event, String path, String found) implements Comparable<Drift> {
    private static final Comparator<Drift> ORDER = Comparator.comparing(Drift::kind)
            .thenComparing(Drift::event)
            .thenComparing(Drift::path)
            .thenComparing(Drift::found);

    /** By kind, event and member. */
    @Override
    public int compareTo(Drift other) {
        return ORDER.compare(this, other);
    }
}
