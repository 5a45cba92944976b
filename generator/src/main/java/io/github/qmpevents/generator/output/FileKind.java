package io.github.qmpevents.generator.output;

/** What there is at a path. Links are not followed. */
enum FileKind {
    NONE,
    FILE,
    FOLDER,
    LINK,
    /** A pipe, a device: what may make a reader wait for ever. */
    OTHER
}
