package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.release.Release;
import java.util.List;

/**
 * Which event, member and value exists in which release.
 *
 * @param columns a release each, in the order of their versions
 * @param events sorted by name
 */
public record CompatibilityMatrix(List<Column> columns, List<EventLine> events) {
    public CompatibilityMatrix {
        columns = List.copyOf(columns);
        events = List.copyOf(events);
    }

    /** Puts releases beside each other, whatever the order in which they are given. */
    public static CompatibilityMatrix of(List<Release> releases) {
        return new MatrixBuilder(releases).build();
    }

    /** The same without what is alike in all releases. */
    public CompatibilityMatrix changed() {
        return new CompatibilityMatrix(
                columns,
                events.stream()
                        .filter(event -> !event.isSteadyWithMembers())
                        .map(EventLine::changed)
                        .toList());
    }

    /** What a release has. */
    public Count count(int column) {
        Counter counter = new Counter(line -> line.cells().get(column).present());
        return counter.count(events);
    }

    /** What there is in any release. */
    public Count count() {
        return new Counter(line -> true).count(events);
    }
}
