package io.github.qmpevents.generator.matrix;

import java.util.List;

/**
 * A value of an enumeration.
 *
 * @param value the string that is sent
 */
public record ValueLine(String value, List<Cell> cells) implements Line {
    public ValueLine {
        cells = List.copyOf(cells);
    }
}
