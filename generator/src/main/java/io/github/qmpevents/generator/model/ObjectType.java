package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * An object with known members, in the order of the description; each wire name once.
 *
 * @param union which of the members go together, if the description tells; whoever makes an object of other members
 *     leaves it out. Objects are equal if their members are: how they go together is no part of what is sent.
 */
public record ObjectType(List<Member> members, Optional<UnionShape> union) implements ValueType, DeclaredShape {
    public static final ObjectType EMPTY = new ObjectType(List.of());

    public ObjectType {
        members = List.copyOf(members);
    }

    /** An object of which it is not told that some members go together. */
    public ObjectType(List<Member> members) {
        this(members, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.object(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectType object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
