package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.UnionShape;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out which members of a union, which are all in one object already, go together. */
final class ShapeLinker {
    /** The most members, and the most branches, for which it is worth while: in QEMU's events it is 10. */
    private static final int MOST = 100;

    private final QapiUnion union;
    private final DocTexts docs;
    private final TypeLinker types;

    ShapeLinker(QapiUnion union, DocTexts docs, TypeLinker types) {
        this.union = union;
        this.docs = docs;
        this.types = types;
    }

    /** The object with the shape that it has; as it is if nothing sensible can be told. */
    ObjectType shape(ObjectType object) {
        return object.members().stream()
                .filter(member -> union.discriminator().equals(Optional.of(member.wireName())))
                .filter(member -> !member.mayBeAbsent())
                .findFirst()
                .flatMap(member -> shape(object, member))
                .map(shape -> new ObjectType(object.members(), Optional.of(shape)))
                .orElse(object);
    }

    private Optional<UnionShape> shape(ObjectType object, Member discriminator) {
        Set<String> tags = tags(discriminator);
        if (object.members().size() > MOST || tags.size() > MOST) {
            return Optional.empty();
        }
        Map<String, QapiMember> branches = new HashMap<>();
        union.branches().forEach(branch -> branches.putIfAbsent(branch.name(), branch));
        BranchMembers base = new BranchMembers(types);
        union.base().ifPresent(type -> base.add(type, false));
        Set<String> common = new LinkedHashSet<>(base.mandatory());
        common.addAll(base.optional());
        List<UnionShape.Branch> shapes = new ArrayList<>();
        for (String tag : tags) {
            shapes.add(branch(tag, Optional.ofNullable(branches.get(tag))));
        }
        return common.contains(discriminator.wireName())
                ? Optional.of(new UnionShape(discriminator.wireName(), common, shapes))
                : Optional.empty();
    }

    private UnionShape.Branch branch(String tag, Optional<QapiMember> branch) {
        BranchMembers members = new BranchMembers(types);
        branch.ifPresent(member -> members.add(member.type(), false));
        return new UnionShape.Branch(tag, docs.item(tag).text(), members.mandatory(), members.optional());
    }

    /** All values that the discriminator's type has; the branches alone if that is no enumeration. */
    private Set<String> tags(Member discriminator) {
        Set<String> tags = new LinkedHashSet<>();
        if (discriminator.type() instanceof EnumType enumeration) {
            enumeration.values().stream().map(EnumValue::wireName).forEach(tags::add);
        }
        union.branches().forEach(branch -> tags.add(branch.name()));
        return tags;
    }
}
