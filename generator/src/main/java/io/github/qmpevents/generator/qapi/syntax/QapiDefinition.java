package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/** Something that a schema defines; the shapes are those of QEMU's docs/devel/qapi-code-gen. */
public sealed interface QapiDefinition permits QapiStruct, QapiUnion, QapiAlternate, QapiEnum, QapiCommand, QapiEvent {
    QapiHead head();

    default String name() {
        return head().name();
    }

    /** The place of its name. */
    default SourceRange range() {
        return head().range();
    }

    /** Whether members can be of it, so that it shares its name with no other such definition. */
    default boolean isType() {
        return !(this instanceof QapiCommand || this instanceof QapiEvent);
    }
}
