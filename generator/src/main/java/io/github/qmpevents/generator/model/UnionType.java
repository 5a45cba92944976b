package io.github.qmpevents.generator.model;

import java.util.List;

/**
 * An object whose members depend on one of them.
 *
 * @param base the members that it always has, the discriminator among them
 * @param discriminator the wire name of the member that tells the branch
 * @param branches what there is besides, for each value of the discriminator that is known, each value once
 */
public record UnionType(ObjectType base, String discriminator, List<UnionBranch> branches) implements DeclaredShape {
    public UnionType {
        branches = List.copyOf(branches);
    }
}
