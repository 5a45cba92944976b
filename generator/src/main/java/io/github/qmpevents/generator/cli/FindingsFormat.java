package io.github.qmpevents.generator.cli;

/** The forms in which {@code check} gives findings. */
enum FindingsFormat {
    /** For people, on standard error. */
    TEXT,
    /** For programs of one's own, on standard output. */
    JSON,
    /** For programs that show findings of any tool, on standard output. */
    SARIF
}
