package io.github.qmpevents.generator.matrix;

import java.util.List;
import java.util.stream.IntStream;

/** A line of a matrix, with a cell for each release in the order of releases. */
public sealed interface Line permits EventLine, MemberLine, ValueLine {
    /** One for each release. */
    List<Cell> cells();

    /** Whether it is the same in all releases that have what it belongs to. */
    default boolean isSteadyIn(Line owner) {
        return IntStream.range(0, cells().size())
                        .filter(release -> owner.cells().get(release).present())
                        .mapToObj(cells()::get)
                        .distinct()
                        .count()
                <= 1;
    }

    /** Whether it is the same in all releases. */
    default boolean isSteady() {
        return cells().stream().distinct().count() <= 1;
    }
}
