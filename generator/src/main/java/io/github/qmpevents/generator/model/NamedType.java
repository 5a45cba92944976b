package io.github.qmpevents.generator.model;

/** A type that is declared elsewhere, see {@link CommandModel#types()}; nothing in an event is of such a type. */
public record NamedType(String name) implements ValueType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.named(this);
    }
}
