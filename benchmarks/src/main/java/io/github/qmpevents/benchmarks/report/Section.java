package io.github.qmpevents.benchmarks.report;

import java.util.List;

/**
 * A table.
 *
 * @param unit what its figures are
 */
record Section(String title, String unit, List<Line> lines) {
    Section {
        lines = List.copyOf(lines);
    }
}
