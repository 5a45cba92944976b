package io.github.qmpevents.generator.matrix;

import java.util.List;

/**
 * A member of an event's data.
 *
 * @param path such as {@code server.host}, and {@code hosts[].name} for what is in a list
 * @param values those that some release lists for it; empty if none does
 */
public record MemberLine(String path, List<Cell> cells, List<ValueLine> values) implements Line {
    public MemberLine {
        cells = List.copyOf(cells);
        values = List.copyOf(values);
    }

    /** The same with those values only that came or went while there was the member. */
    MemberLine changed() {
        return new MemberLine(
                path,
                cells,
                values.stream().filter(value -> !value.isSteadyIn(this)).toList());
    }

    /** Whether neither the member nor any of its values changes while there is the event. */
    public boolean isSteadyWithValues(EventLine event) {
        return isSteadyIn(event) && values.stream().allMatch(value -> value.isSteadyIn(this));
    }
}
