package io.github.qmpevents.generator.model;

/** Counts members, those of nested objects included. */
final class MemberCount implements ValueType.Visitor<Integer> {
    private static final MemberCount COUNT = new MemberCount();

    static int of(ValueType type) {
        return type.accept(COUNT);
    }

    @Override
    public Integer scalar(ScalarType type) {
        return 0;
    }

    @Override
    public Integer enumeration(EnumType type) {
        return 0;
    }

    @Override
    public Integer object(ObjectType type) {
        return type.members().stream().mapToInt(member -> 1 + of(member.type())).sum();
    }

    @Override
    public Integer array(ArrayType type) {
        return of(type.element());
    }

    @Override
    public Integer opaque(OpaqueType type) {
        return 0;
    }
}
