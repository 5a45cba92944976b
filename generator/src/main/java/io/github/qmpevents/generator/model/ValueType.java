package io.github.qmpevents.generator.model;

/** What a value looks like on the wire. */
public sealed interface ValueType permits ScalarType, EnumType, ObjectType, ArrayType, OpaqueType {
    /** Calls the visitor's method for this type. */
    <R> R accept(Visitor<R> visitor);

    /** A case for each kind of type. */
    interface Visitor<R> {
        R scalar(ScalarType type);

        R enumeration(EnumType type);

        R object(ObjectType type);

        R array(ArrayType type);

        R opaque(OpaqueType type);
    }
}
