package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.HashSet;
import java.util.Set;

/** The names of the members of a base or a branch; what is wrong with them is reported where their types are found. */
final class BranchMembers {
    private final TypeLinker types;
    private final Set<String> mandatory = new HashSet<>();
    private final Set<String> optional = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private int depth;

    BranchMembers(TypeLinker types) {
        this.types = types;
    }

    Set<String> mandatory() {
        return mandatory;
    }

    Set<String> optional() {
        return optional;
    }

    /** Adds those of a type; {@code maybe} if it depends on something else whether they are there. */
    void add(QapiType type, boolean maybe) {
        if (type instanceof QapiInlineType inline) {
            inline.members().forEach(member -> add(member, maybe));
        } else if (type instanceof QapiTypeRef reference && depth < MemberLinker.DEPTH && added.add(reference.name())) {
            depth++;
            types.definition(reference.name()).ifPresent(definition -> add(definition, maybe));
            depth--;
        }
    }

    private void add(QapiDefinition definition, boolean maybe) {
        if (definition instanceof QapiStruct struct) {
            struct.base().ifPresent(base -> add(base, maybe));
            struct.members().forEach(member -> add(member, maybe));
        } else if (definition instanceof QapiUnion union) {
            union.base().ifPresent(base -> add(base, maybe));
            union.branches().forEach(branch -> add(branch.type(), true));
        }
    }

    private void add(QapiMember member, boolean maybe) {
        (maybe || member.optional() ? optional : mandatory).add(member.name());
    }
}
