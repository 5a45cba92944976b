package io.github.qmpevents.generator.cli;

/** The forms in which it is told what is not as described. */
enum DriftFormat {
    TEXT,
    JSON
}
