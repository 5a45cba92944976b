package io.github.qmpevents.generator.model;

/** The kinds of JSON values. */
public enum WireKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
}
