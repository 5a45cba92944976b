package io.github.qmpevents.generator.model;

import java.util.List;

/** A value of one of several types, which differ in the kind of JSON; each kind once. */
public record AlternateType(List<Alternative> alternatives) implements DeclaredShape {
    public AlternateType {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One of the types.
     *
     * @param name what the description calls it; it is not sent
     */
    public record Alternative(String name, String doc, WireKind kind, ValueType type) {}
}
