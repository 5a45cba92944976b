package io.github.qmpevents.generator.model;

import java.util.List;

/** An object with known members, in the order of the description; each wire name once. */
public record ObjectType(List<Member> members) implements ValueType, DeclaredShape {
    public static final ObjectType EMPTY = new ObjectType(List.of());

    public ObjectType {
        members = List.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.object(this);
    }
}
