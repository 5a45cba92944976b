package io.github.qmpevents.generator.model;

/**
 * A mark that a description puts on something, such as that it is deprecated.
 *
 * @param doc what the description says of it, blanks squeezed; empty if nothing
 */
public record Feature(String name, String doc) {
    /** What a later QEMU may not have any more. */
    public static final String DEPRECATED = "deprecated";

    /** What a later QEMU may change. */
    public static final String UNSTABLE = "unstable";
}
