package io.github.qmpevents.generator.model;

/** A list of values of one type. */
public record ArrayType(ValueType element) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.array(this);
    }
}
