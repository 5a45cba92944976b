package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.DeclaredType;
import io.github.qmpevents.generator.model.UnionBranch;
import io.github.qmpevents.generator.model.UnionType;
import io.github.qmpevents.generator.naming.DeclaredPlan.BranchPlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.UnionPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.TagPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the branches of a union and what is in them; what is in the base is called the same in all of them. */
final class UnionPlanner {
    private static final String UNRECOGNIZED = "Unrecognized";

    private final DeclaredType declared;
    private final ClassName type;
    private final UnionType union;
    private final DeclaredPlanner types;
    private final DataPlanner planner;
    private final NameScope components;

    UnionPlanner(DeclaredType declared, ClassName type, UnionType union, DeclaredPlanner types) {
        this.declared = declared;
        this.type = type;
        this.union = union;
        this.types = types;
        this.planner = types.planner(type);
        this.components = planner.components();
    }

    UnionPlan plan() {
        Map<UnionBranch, ClassName> names = new LinkedHashMap<>();
        for (UnionBranch branch : union.branches()) {
            if (DataPlanner.isName(branch.tag())) { // what cannot be named arrives as unrecognised
                names.put(branch, planner.nestedType(branch.tag()));
            }
        }
        List<MemberPlan> base = planner.members("", union.base(), components);
        MemberPlan tag = base.stream()
                .filter(member -> member.member().wireName().equals(union.discriminator()))
                .findFirst()
                .orElseThrow();
        List<BranchPlan> branches = new ArrayList<>();
        names.forEach((branch, name) -> branches.add(branch(branch, name, base, tag)));
        return new UnionPlan(declared, type, base, tag, branches, new RecordPlan(type.nestedClass(UNRECOGNIZED), base));
    }

    private BranchPlan branch(UnionBranch branch, ClassName name, List<MemberPlan> base, MemberPlan tag) {
        List<MemberPlan> members = new ArrayList<>(base);
        members.set(
                base.indexOf(tag),
                new MemberPlan(
                        tag.member(),
                        tag.javaName(),
                        TagPlan.of(tag.type(), types.enumeration(tag.type()), branch.tag())));
        members.addAll(planner.members(branch.tag(), branch.members(), components.copy()));
        return new BranchPlan(branch, new RecordPlan(name, members));
    }
}
