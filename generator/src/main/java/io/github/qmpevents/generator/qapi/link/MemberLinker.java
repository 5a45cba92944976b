package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.Limits;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together the members of one object on the wire: those of the base, its own, and those of all branches. */
final class MemberLinker {
    /** How many definitions a base or a branch may be away; in QEMU it is 3. */
    static final int DEPTH = 32;

    private final TypeLinker types;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> added = new HashSet<>();
    private int depth;

    MemberLinker(TypeLinker types) {
        this.types = types;
    }

    ObjectType object() {
        return new ObjectType(List.copyOf(members.values()));
    }

    void addInline(QapiInlineType type, DocTexts docs) {
        addAll(type.members(), docs, false);
    }

    void addDefined(QapiDefinition definition, DocTexts docs) {
        add(definition, docs, false);
    }

    /** What a union always has. */
    void addBaseOf(QapiUnion union, DocTexts docs) {
        union.base().ifPresent(base -> addBase(base, docs, false));
    }

    /** What there is if the discriminator names a branch. */
    void addBranch(QapiMember branch, DocTexts docs) {
        if (branch.type() instanceof QapiTypeRef reference) {
            addMembersOf(reference, docs, false);
        } else {
            addAll(((QapiInlineType) branch.type()).members(), docs, false);
        }
    }

    /** One member that no schema lists. */
    void addMade(String name, ValueType type, SourceRange range) {
        add(made(name, type, false, range));
    }

    private void add(QapiDefinition definition, DocTexts docs, boolean optional) {
        added.add(definition.name());
        depth++;
        if (definition instanceof QapiStruct struct) {
            struct.base().ifPresent(base -> addBase(base, docs, optional));
            addAll(struct.members(), docs, optional);
        } else if (definition instanceof QapiUnion union) {
            union.base().ifPresent(base -> addBase(base, docs, optional));
            if (union.discriminator().isPresent()) {
                union.branches().forEach(branch -> addBranch(branch.type(), docs));
            } else {
                addTypeAndData(union, docs, optional);
            }
        }
        depth--;
    }

    private void addBase(QapiType base, DocTexts docs, boolean optional) {
        if (base instanceof QapiTypeRef reference) {
            addMembersOf(reference, docs, optional);
        } else {
            addAll(((QapiInlineType) base).members(), docs, optional);
        }
    }

    /** The members of a branch are there only if the discriminator says so. */
    private void addBranch(QapiType branch, DocTexts docs) {
        if (branch instanceof QapiTypeRef reference) {
            addMembersOf(reference, docs, true);
        } else {
            addAll(((QapiInlineType) branch).members(), docs, true);
        }
    }

    private void addMembersOf(QapiTypeRef reference, DocTexts docs, boolean optional) {
        Optional<QapiDefinition> definition = types.find(reference);
        if (definition.isEmpty() || (optional && added.contains(reference.name()))) {
            return;
        }
        if (!(definition.get() instanceof QapiStruct || definition.get() instanceof QapiUnion)) {
            types.bad(reference, reference.name() + " is no struct and no union, so it has no members");
        } else if (added.contains(reference.name())) {
            types.bad(reference, reference.name() + " is a base of its own");
        } else if (depth == DEPTH) {
            types.bad(reference, reference.name() + " is a base by way of more than " + DEPTH + " others");
        } else {
            add(definition.get(), docs.by(definition.get()), optional);
        }
    }

    private void addAll(List<QapiMember> own, DocTexts docs, boolean optional) {
        own.forEach(member -> add(new Member(
                member.name(),
                Optional.of(member.type())
                        .filter(QapiTypeRef.class::isInstance)
                        .map(type -> ((QapiTypeRef) type).spelling()),
                TypeLinker.reference(member.type()),
                types.link(member.type(), docs),
                member.optional() || optional,
                false,
                docs.item(member.name()).text(),
                member.range(),
                docs.item(member.name()).text(),
                docs.availability(member.head()))));
    }

    /** What a union without a discriminator looks like: {@code { 'type': BRANCH, 'data': VALUE }}. */
    private void addTypeAndData(QapiUnion union, DocTexts docs, boolean optional) {
        List<QapiHead> names = union.branches().stream().map(QapiMember::head).toList();
        List<ValueType> values = union.branches().stream()
                .map(branch -> types.link(branch.type(), docs))
                .toList();
        add(made("type", TypeLinker.enumeration(names, docs), optional, union.range()));
        add(made("data", common(values), optional, union.range()));
    }

    private static Member made(String name, ValueType type, boolean optional, SourceRange range) {
        return new Member(name, Optional.empty(), Optional.empty(), type, optional, false, "", range);
    }

    private static ValueType common(List<ValueType> types) {
        if (types.stream().distinct().count() == 1) {
            return types.get(0);
        }
        if (types.stream().allMatch(type -> type instanceof EnumType || type == ScalarType.STRING)) {
            return ScalarType.STRING;
        }
        boolean objects = types.stream().allMatch(type -> type instanceof ObjectType || type == OpaqueType.OBJECT);
        return objects ? OpaqueType.OBJECT : OpaqueType.ANY;
    }

    /** Adds a member; of one that several branches have it is known only what they agree about. */
    private void add(Member member) {
        types.budget().spend();
        if (members.size() == Limits.MEMBERS && !members.containsKey(member.wireName())) {
            types.reportOnce(
                    member.range(),
                    DiagnosticCode.TOO_MANY_MEMBERS,
                    "an object has more than " + Limits.MEMBERS + " members",
                    "those from here on are left out");
            return;
        }
        Member first = members.putIfAbsent(member.wireName(), member);
        if (first != null && !first.type().equals(member.type())) {
            members.put(member.wireName(), with(common(List.of(first.type(), member.type())), first));
        }
    }

    private static Member with(ValueType type, Member member) {
        return new Member(
                member.wireName(),
                member.declaredType(),
                Optional.empty(),
                type,
                member.optional(),
                false,
                member.doc(),
                member.range(),
                member.text(),
                member.availability());
    }
}
