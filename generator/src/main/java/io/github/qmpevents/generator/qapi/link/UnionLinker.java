package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.UnionBranch;
import io.github.qmpevents.generator.model.UnionType;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import io.github.qmpevents.generator.syntax.Limits;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out what a union is for each value of its discriminator, those without a branch of their own included. */
final class UnionLinker {
    /** What a union without a discriminator looks like: {@code { 'type': BRANCH, 'data': VALUE }}. */
    private static final String TYPE = "type";

    private static final String DATA = "data";

    private final QapiUnion union;
    private final DocTexts docs;
    private final TypeLinker types;
    private final Map<String, QapiMember> branches = new HashMap<>();

    UnionLinker(QapiUnion union, DocTexts docs, TypeLinker types) {
        this.union = union;
        this.docs = docs;
        this.types = types;
        union.branches().forEach(branch -> branches.putIfAbsent(branch.name(), branch));
    }

    UnionType link() {
        ObjectType base = base();
        String discriminator = union.discriminator().orElse(TYPE);
        Set<String> common = base.members().stream().map(Member::wireName).collect(Collectors.toSet());
        List<UnionBranch> linked = tags(base, discriminator).stream()
                .limit(Limits.VALUES)
                .map(tag -> new UnionBranch(tag, docs.item(tag).text(), members(tag, common)))
                .toList();
        return new UnionType(base, discriminator, linked);
    }

    private ObjectType base() {
        MemberLinker members = new MemberLinker(types);
        members.addBaseOf(union, docs);
        Optional<String> discriminator = union.discriminator();
        if (discriminator.isEmpty()) {
            List<QapiHead> names =
                    union.branches().stream().map(QapiMember::head).toList();
            members.addMade(TYPE, TypeLinker.enumeration(names, docs), union.range());
        } else if (member(members.object(), discriminator.get()).isEmpty()) {
            members.addMade(discriminator.get(), ScalarType.STRING, union.range());
        }
        return members.object();
    }

    private static Optional<Member> member(ObjectType object, String name) {
        return object.members().stream()
                .filter(member -> member.wireName().equals(name))
                .findFirst();
    }

    /** All values that the discriminator's type has; the branches alone if that is no enumeration. */
    private Set<String> tags(ObjectType base, String discriminator) {
        Set<String> tags = new LinkedHashSet<>();
        member(base, discriminator)
                .flatMap(Member::typeRef)
                .flatMap(types::definition)
                .filter(QapiEnum.class::isInstance)
                .ifPresent(type -> ((QapiEnum) type).values().forEach(value -> tags.add(value.name())));
        union.branches().forEach(branch -> tags.add(branch.name()));
        return tags;
    }

    private ObjectType members(String tag, Set<String> common) {
        QapiMember branch = branches.get(tag);
        if (branch == null || types.budget().isSpent()) {
            return ObjectType.EMPTY;
        }
        MemberLinker members = new MemberLinker(types);
        if (union.discriminator().isPresent()) {
            members.addBranch(branch, docs);
        } else {
            members.addMade(DATA, types.link(branch.type(), docs), branch.range());
        }
        return new ObjectType(members.object().members().stream()
                .filter(member -> !common.contains(member.wireName()))
                .toList());
    }
}
