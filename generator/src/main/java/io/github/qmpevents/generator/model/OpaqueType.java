package io.github.qmpevents.generator.model;

/** A value of which the description tells no more than its outer shape. */
public enum OpaqueType implements ValueType {
    /** Any value. */
    ANY,
    /** An object of unknown members. */
    OBJECT;

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.opaque(this);
    }
}
