package io.github.qmpevents.generator.syntax;

/** How much of anything a document may have; beyond that is an error at the first line too many. */
public final class Limits {
    /** Bytes of a document. */
    public static final int DOCUMENT_BYTES = 16 * 1024 * 1024;

    public static final int EVENTS = 10_000;

    /** Members of one object. */
    public static final int MEMBERS = 1_000;

    /** Values of one member. */
    public static final int VALUES = 1_000;

    /** How deep objects may stand in each other; a member of {@code data} has depth 1. */
    public static final int DEPTH = 16;

    /** Characters of a name. */
    public static final int NAME = 128;

    private Limits() {}
}
