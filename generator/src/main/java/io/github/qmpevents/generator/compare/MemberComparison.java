package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the members of objects. */
final class MemberComparison {
    private final Diagnostics diagnostics;

    MemberComparison(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Compares two objects.
     *
     * @param path of the object, from the event's name on, joined by full stops
     * @param place of the object in the document
     * @param declaredPlace of the object in the schema
     */
    void compare(String path, SourceRange place, ObjectType described, SourceRange declaredPlace, ObjectType declared) {
        Map<String, Member> known = byName(declared);
        Map<String, Member> written = byName(described);
        for (Member member : described.members()) {
            String memberPath = path + "." + member.wireName();
            Member other = known.get(member.wireName());
            if (other == null) {
                unknown(memberPath, member, declaredPlace);
            } else {
                compare(memberPath, member, other);
            }
        }
        declared.members().stream()
                .filter(member -> !written.containsKey(member.wireName()))
                .forEach(member -> notDescribed(path + "." + member.wireName(), place, member));
    }

    private static Map<String, Member> byName(ObjectType type) {
        Map<String, Member> members = new LinkedHashMap<>();
        type.members().forEach(member -> members.put(member.wireName(), member));
        return members;
    }

    private void compare(String path, Member described, Member declared) {
        if (described.optional() != declared.optional()) {
            optionality(path, described, declared);
        }
        new TypeComparison(diagnostics.about(path), path, described, declared).compare();
        if (described.type() instanceof ObjectType inner && declared.type() instanceof ObjectType other) {
            compare(path, described.range(), inner, declared.range(), other);
        }
    }

    private void optionality(String path, Member described, Member declared) {
        boolean missed = declared.optional();
        diagnostics
                .about(path)
                .report(
                        missed ? DiagnosticCode.NOT_SAID_OPTIONAL : DiagnosticCode.SAID_OPTIONAL,
                        described.range(),
                        missed
                                ? "member " + path + " is not said to be optional, but by the schema it may be absent"
                                : "member " + path + " is said to be optional, but by the schema it is always there",
                        "write " + ItemWords.group(declared),
                        here(declared));
    }

    private void unknown(String path, Member member, SourceRange declaredPlace) {
        diagnostics
                .about(path)
                .report(
                        DiagnosticCode.UNKNOWN_MEMBER,
                        member.range(),
                        "member " + path + " is not in the schema",
                        "correct its name or its place, or remove it",
                        List.of(new Related(declaredPlace, "what has no such member is here")));
    }

    private void notDescribed(String path, SourceRange place, Member declared) {
        diagnostics
                .about(path)
                .report(
                        DiagnosticCode.MEMBER_NOT_DESCRIBED,
                        place,
                        "member " + path + " of the schema is not described",
                        "add " + ItemWords.item(declared),
                        here(declared));
    }

    static List<Related> here(Member declared) {
        return List.of(new Related(declared.range(), "the schema has it here"));
    }
}
