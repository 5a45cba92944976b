package io.github.qmpevents.generator.syntax;

/** How much of anything a document may have; beyond that is an error at the first line too many. */
public final class Limits {
    /** Bytes of a document. */
    public static final int DOCUMENT_BYTES = 16 * 1024 * 1024;

    /** Lines of a document that are not blank. */
    public static final int LINES = 500_000;

    /** Events of a document; headings too, as one that names no new event is an error of its own. */
    public static final int EVENTS = 10_000;

    /** Members, values and examples of all events together. */
    public static final int ENTRIES = 100_000;

    /** Characters of a list item; of the examples below one heading, too, what is longer is not checked. */
    public static final int ITEM = 256 * 1024;

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
