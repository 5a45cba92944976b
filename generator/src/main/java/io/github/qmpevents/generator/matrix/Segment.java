package io.github.qmpevents.generator.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * Releases one after the other that say the same.
 *
 * @param from the first one
 * @param to the one behind the last
 * @param kind how it compares with what is before it
 */
record Segment(int from, int to, Cell cell, Kind kind) {
    /** How a segment compares with the one before it, while there is what the line belongs to. */
    enum Kind {
        /** It is there from the beginning on. */
        BASE("base"),
        /** It was not there. */
        NEW("new"),
        /** It was otherwise. */
        OTHER("other"),
        /** It was there. */
        GONE("gone"),
        /** It is not there, and was not. */
        NO("no");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    int length() {
        return to - from;
    }

    /** The segments of a line that belongs to another one; an event belongs to nothing. */
    static List<Segment> of(Line line, Line owner) {
        List<Cell> cells = line.cells();
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || !cells.get(i).equals(cells.get(from))) {
                segments.add(new Segment(from, i, cells.get(from), kind(line, owner, from)));
                from = i;
            }
        }
        return segments;
    }

    private static Kind kind(Line line, Line owner, int from) {
        boolean before = from > 0 && line.cells().get(from - 1).present();
        boolean owned =
                line == owner || (from > 0 && owner.cells().get(from - 1).present());
        if (!line.cells().get(from).present()) {
            return before ? Kind.GONE : Kind.NO;
        }
        if (before) {
            return Kind.OTHER;
        }
        return from > 0 && owned ? Kind.NEW : Kind.BASE;
    }
}
