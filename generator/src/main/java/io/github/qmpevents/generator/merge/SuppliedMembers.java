package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of an object with what a supplement says of them. */
final class SuppliedMembers {
    private final SupplementReport report;

    SuppliedMembers(SupplementReport report) {
        this.report = report;
    }

    /** @param path of the object, from the event's name on, joined by full stops */
    ObjectType lay(String path, ObjectType base, ObjectType supplement) {
        Map<String, Member> members = new LinkedHashMap<>();
        base.members().forEach(member -> members.put(member.wireName(), member));
        for (Member said : supplement.members()) {
            String memberPath = path + "." + said.wireName();
            Member known = members.get(said.wireName());
            if (known == null) {
                report.added(memberPath, said.range(), "member " + memberPath + " is added");
                members.put(said.wireName(), said);
            } else {
                members.put(said.wireName(), member(memberPath, known, said));
            }
        }
        ObjectType laid = new ObjectType(new ArrayList<>(members.values()));
        return laid.equals(base) ? base : laid;
    }

    private Member member(String path, Member known, Member said) {
        ValueType type = type(path, known, said);
        boolean wasOptional = known.optional() || known.inferred();
        if (wasOptional != said.optional() && !said.inferred()) {
            report.replaced(
                    path,
                    said.range(),
                    "member " + path + " is " + (said.optional() ? "optional" : "mandatory") + ", which it was not",
                    known.range());
        }
        boolean replaced = type == said.type() && !said.inferred();
        return new Member(
                known.wireName(),
                replaced ? said.declaredType() : known.declaredType(),
                replaced ? said.typeRef() : known.typeRef(),
                type,
                said.inferred() ? known.optional() : said.optional(),
                known.inferred() && said.inferred(),
                said.doc().isBlank() ? known.doc() : said.doc(),
                replaced ? said.range() : known.range(),
                said.doc().isBlank() ? known.text() : said.text(),
                known.availability());
    }

    private ValueType type(String path, Member known, Member said) {
        if (known.type() instanceof ObjectType described && said.type() instanceof ObjectType other) {
            return lay(path, described, other);
        }
        if (known.type() instanceof EnumType described && said.type() instanceof EnumType other) {
            return values(path, described, other, said);
        }
        if (said.inferred() || known.type().equals(said.type()) || isCoarser(known, said.type())) {
            return known.type();
        }
        report.retyped(path, known, said);
        return said.type();
    }

    /** Whether the supplement says less than what is known; a number it does not tell for want of knowing better. */
    private static boolean isCoarser(Member known, ValueType said) {
        if (known.inferred() || WiderType.isNumber(said)) {
            return false;
        }
        boolean untold = said instanceof ArrayType array && array.element() == OpaqueType.ANY;
        return untold
                ? known.type() instanceof ArrayType
                : WiderType.of(known.type(), said).equals(said);
    }

    private EnumType values(String path, EnumType described, EnumType other, Member said) {
        Map<String, EnumValue> values = new LinkedHashMap<>();
        described.values().forEach(value -> values.put(value.wireName(), value));
        List<String> added = new ArrayList<>();
        for (EnumValue value : other.values()) {
            if (values.putIfAbsent(value.wireName(), value) == null) {
                added.add("\"" + value.wireName() + "\"");
            }
        }
        if (added.isEmpty()) {
            return described;
        }
        report.added(path, said.range(), "member " + path + " may be " + String.join(", ", added) + " too");
        return new EnumType(new ArrayList<>(values.values()));
    }
}
