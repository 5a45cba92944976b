package io.github.qmpevents.generator.diff;

/** The forms in which differences are told. */
public enum DiffFormat {
    /** For people at a terminal. */
    TEXT,
    /** For people who read it on a page, such as release notes. */
    MARKDOWN,
    /** For programs. */
    JSON,
    /** A page of its own. */
    HTML
}
