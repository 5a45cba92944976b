package io.github.qmpevents.generator.matrix;

/** The forms in which a matrix is told. */
public enum MatrixFormat {
    /** Columns, for people at a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** A table for a page of other things. */
    MARKDOWN,
    /** A page of its own. */
    HTML
}
