package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Set;

/**
 * Which members of an object go together: those of the base, and those of the branch that one of them names.
 *
 * @param discriminator the wire name of the member that tells the branch; it is in the base
 * @param base the wire names of the members that are in every branch
 * @param branches what there is besides, for each value of the discriminator that is known, each value once
 */
public record UnionShape(String discriminator, Set<String> base, List<Branch> branches) {
    public UnionShape {
        base = Set.copyOf(base);
        branches = List.copyOf(branches);
    }

    /**
     * The members that there are for one value of the discriminator.
     *
     * @param doc what the description says of it; empty if nothing
     * @param mandatory the wire names of those that are there whenever QEMU has them
     * @param optional the wire names of those that may be absent even so
     */
    public record Branch(String tag, String doc, Set<String> mandatory, Set<String> optional) {
        public Branch {
            mandatory = Set.copyOf(mandatory);
            optional = Set.copyOf(optional);
        }
    }
}
