package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/** A type by its name, {@code 'int'}, or an array of such, {@code ['int']}. */
public record QapiTypeRef(String name, boolean array, SourceRange range) implements QapiType {
    /** How any value was written until QEMU 2.5. */
    public static final String ANYTHING = "**";

    /** As it is written, without quotes around the whole. */
    public String spelling() {
        return array ? "['" + name + "']" : name;
    }
}
