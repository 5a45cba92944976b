package io.github.qmpevents.generator.model;

import java.util.List;

/** One of a set of strings that may grow, in the order of the description; each value once. */
public record EnumType(List<EnumValue> values) implements ValueType, DeclaredShape {
    public EnumType {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumeration(this);
    }
}
