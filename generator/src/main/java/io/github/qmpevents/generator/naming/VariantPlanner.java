package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.UnionShape;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.TagPlan;
import io.github.qmpevents.generator.naming.TypePlan.VariantBranch;
import io.github.qmpevents.generator.naming.TypePlan.VariantPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the branches of a union in an event; what several of them have is called the same in all of them. */
final class VariantPlanner {
    private static final String UNRECOGNIZED = "unrecognized";

    private final DataPlanner planner;
    private final String path;
    private final UnionShape shape;
    private final ClassName type;
    private final List<MemberPlan> flat;

    VariantPlanner(DataPlanner planner, String path, ObjectType object, UnionShape shape) {
        this.planner = planner;
        this.path = path;
        this.shape = shape;
        this.type = planner.nestedType(path);
        this.flat = planner.members(path, object, planner.encodableComponents());
    }

    VariantPlan plan() {
        List<MemberPlan> base = flat.stream()
                .filter(member -> shape.base().contains(member.member().wireName()))
                .toList();
        MemberPlan tag = base.stream().filter(this::isTag).findFirst().orElseThrow();
        List<VariantBranch> branches = new ArrayList<>();
        for (UnionShape.Branch branch : shape.branches()) {
            if (DataPlanner.isName(branch.tag())) { // what cannot be named arrives as unrecognised
                RecordPlan object = new RecordPlan(planner.nestedType(path + "-" + branch.tag()), members(branch));
                branches.add(new VariantBranch(branch, object));
            }
        }
        RecordPlan unrecognized = new RecordPlan(planner.nestedType(path + "-" + UNRECOGNIZED), base);
        return new VariantPlan(type, flat, base, tag, branches, unrecognized);
    }

    private boolean isTag(MemberPlan member) {
        return member.member().wireName().equals(shape.discriminator());
    }

    private List<MemberPlan> members(UnionShape.Branch branch) {
        List<MemberPlan> members = new ArrayList<>();
        for (MemberPlan plan : flat) {
            Member member = plan.member();
            if (isTag(plan)) {
                members.add(new MemberPlan(member, plan.javaName(), tag(plan.type(), branch.tag())));
            } else if (shape.base().contains(member.wireName())) {
                members.add(plan);
            } else if (branch.mandatory().contains(member.wireName())) {
                members.add(new MemberPlan(member.with(member.type(), false), plan.javaName(), plan.type()));
            } else if (branch.optional().contains(member.wireName())) {
                members.add(new MemberPlan(member.with(member.type(), true), plan.javaName(), plan.type()));
            }
        }
        return members;
    }

    private static TagPlan tag(TypePlan type, String tag) {
        Optional<EnumPlan> enumeration = type instanceof EnumPlan plan ? Optional.of(plan) : Optional.empty();
        return TagPlan.of(type, enumeration, tag);
    }
}
