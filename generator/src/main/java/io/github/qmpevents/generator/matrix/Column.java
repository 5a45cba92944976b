package io.github.qmpevents.generator.matrix;

import java.util.List;

/**
 * The head of a column.
 *
 * @param label what the release is called
 * @param source what its description is called
 */
public record Column(String label, String source) {
    /** Releases one after the other in words: the first and the last of them, of which there is at least one. */
    static String span(List<Column> columns) {
        String first = columns.get(0).label();
        return columns.size() == 1
                ? first
                : first + " to " + columns.get(columns.size() - 1).label();
    }
}
