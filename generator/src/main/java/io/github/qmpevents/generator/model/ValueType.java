package io.github.qmpevents.generator.model;

/** What a value looks like on the wire. */
public sealed interface ValueType permits ScalarType, EnumType, ObjectType, ArrayType, OpaqueType, NamedType {
    /** Calls the visitor's method for this type. */
    <R> R accept(Visitor<R> visitor);

    /** A case for each kind of type. */
    interface Visitor<R> {
        R scalar(ScalarType type);

        R enumeration(EnumType type);

        R object(ObjectType type);

        R array(ArrayType type);

        R opaque(OpaqueType type);

        /** Whoever looks at events alone never meets one. */
        default R named(NamedType type) {
            throw new IllegalArgumentException("a type by its name alone: " + type.name());
        }
    }
}
