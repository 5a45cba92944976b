package io.github.qmpevents.generator.model;

/** A single value. */
public enum ScalarType implements ValueType {
    STRING,
    /** A whole number from -2^63 to 2^63-1. */
    INT64,
    /** A whole number from 0 to 2^64-1. */
    UINT64,
    /** A number of which the description does not say whether it is whole; QEMU has only ever sent whole ones. */
    NUMBER,
    /** A number that may have a fraction. */
    REAL,
    BOOL;

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.scalar(this);
    }
}
