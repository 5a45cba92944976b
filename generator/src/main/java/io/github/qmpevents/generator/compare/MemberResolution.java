package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives members the types that a schema has for them, where the document does not tell. */
final class MemberResolution {
    private final Diagnostics diagnostics;
    private final Set<String> settled;

    /** @param settled takes the paths of those that get another type */
    MemberResolution(Diagnostics diagnostics, Set<String> settled) {
        this.diagnostics = diagnostics;
        this.settled = settled;
    }

    ObjectType resolve(String path, ObjectType described, ObjectType declared) {
        Map<String, Member> known = new HashMap<>();
        declared.members().forEach(member -> known.put(member.wireName(), member));
        return new ObjectType(described.members().stream()
                .map(member -> resolve(path + "." + member.wireName(), member, known.get(member.wireName())))
                .toList());
    }

    private Member resolve(String path, Member member, @Nullable Member declared) {
        if (declared == null) {
            return member;
        }
        if (member.type() instanceof ObjectType described && declared.type() instanceof ObjectType other) {
            return member.with(resolve(path, described, other), member.optional());
        }
        if (!isOpen(member, declared) || declared.type() == OpaqueType.ANY) {
            return member;
        }
        return taken(path, member, declared);
    }

    /** Whether the document leaves open what the schema tells. */
    private static boolean isOpen(Member member, Member declared) {
        ValueType type = member.type();
        if (member.inferred()) {
            return true;
        }
        if (TypeFit.of(type, declared.type()) == TypeFit.DIFFERENT) {
            return false;
        }
        boolean detailed = type instanceof ObjectType || type instanceof EnumType;
        boolean named = member.typeRef().isPresent() && member.typeRef().equals(declared.typeRef());
        boolean elements = type instanceof ArrayType array && array.element() == OpaqueType.ANY;
        return !type.equals(declared.type()) && ((named && !detailed) || type instanceof OpaqueType || elements);
    }

    private Member taken(String path, Member member, Member declared) {
        settled.add(path);
        diagnostics
                .about(path)
                .report(
                        DiagnosticCode.RESOLVED_BY_SCHEMA,
                        member.range(),
                        "member " + path + " gets the type that the schema has for it, " + name(declared),
                        "write " + ItemWords.group(declared) + ItemWords.below(declared.type())
                                + ", and it needs no schema",
                        here(declared.range()));
        return new Member(
                member.wireName(),
                declared.declaredType(),
                declared.typeRef(),
                declared.type(),
                member.inferred() ? declared.optional() : member.optional(),
                false,
                member.doc(),
                member.range(),
                member.text(),
                declared.availability());
    }

    private static String name(Member declared) {
        return declared.typeRef().or(declared::declaredType).orElseGet(() -> ItemWords.word(declared.type()));
    }

    static List<Related> here(SourceRange declared) {
        return List.of(new Related(declared, "the schema has it here"));
    }
}
