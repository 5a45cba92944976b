package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.List;

/** Makes one type of those that a value has in several releases. */
final class TypeMerger {
    private final TypeDisagreements disagreements;

    TypeMerger(TypeDisagreements disagreements) {
        this.disagreements = disagreements;
    }

    /**
     * The one type. Objects have the members of all, enumerations the values of all; what is of different kinds becomes
     * the narrowest type that holds them all, which is reported.
     *
     * @param path of the value: the event's name, and from there on members, joined by full stops
     */
    ValueType merge(String path, Seen<ValueType> types) {
        if (types.all(ObjectType.class::isInstance)) {
            return object(path, types.map(ObjectType.class::cast));
        }
        if (types.all(EnumType.class::isInstance)) {
            return enumeration(types.map(EnumType.class::cast));
        }
        if (types.all(ArrayType.class::isInstance)) {
            return new ArrayType(merge(path, types.map(type -> ((ArrayType) type).element())));
        }
        return types.all(types.newest()::equals) ? types.newest() : wider(path, types);
    }

    private ValueType wider(String path, Seen<ValueType> types) {
        ValueType wider =
                types.found().stream().map(Seen.One::what).reduce(WiderType::of).orElseThrow();
        disagreements.report(path, types, wider);
        return wider;
    }

    private ObjectType object(String path, Seen<ObjectType> types) {
        List<Seen<Member>> members = Seen.parts(types, ObjectType::members, Member::wireName);
        return new ObjectType(members.stream()
                .map(member -> member(path + "." + member.newest().wireName(), member))
                .toList());
    }

    private static EnumType enumeration(Seen<EnumType> types) {
        return new EnumType(Seen.parts(types, EnumType::values, EnumValue::wireName).stream()
                .map(TypeMerger::value)
                .toList());
    }

    private static EnumValue value(Seen<EnumValue> value) {
        return new EnumValue(
                value.newest().wireName(), value.text(EnumValue::doc), value.availability(EnumValue::availability));
    }

    private Member member(String path, Seen<Member> member) {
        Seen<Member> typed = member.preferably(one -> !one.inferred());
        Member newest = typed.newest();
        ValueType type = new TypeMerger(disagreements.at(path, typed)).merge(path, typed.map(Member::type));
        boolean sameType = type.getClass() == newest.type().getClass();
        return new Member(
                newest.wireName(),
                newest.declaredType().filter(word -> sameType),
                newest.typeRef().filter(word -> sameType),
                type,
                isOptional(member),
                newest.inferred(),
                member.text(Member::doc),
                member.newest().range(),
                member.text(Member::text),
                member.availability(Member::availability));
    }

    /** It is there only if all say so; where all that is known is an example, that is told by the inference. */
    private static boolean isOptional(Seen<Member> member) {
        boolean known = member.any(one -> !one.inferred());
        return !member.isEverywhere() || member.any(one -> one.optional() || (known && one.inferred()));
    }
}
