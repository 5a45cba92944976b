package io.github.qmpevents.generator.cli;

/** The forms in which events are shown. */
enum TailFormat {
    TEXT,
    JSON
}
