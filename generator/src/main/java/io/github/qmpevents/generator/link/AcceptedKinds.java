package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.link.ExampleNode.Kind;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.EnumSet;
import java.util.Set;

/** Which values of an example a type accepts. */
final class AcceptedKinds implements ValueType.Visitor<Set<Kind>> {
    private static final AcceptedKinds KINDS = new AcceptedKinds();

    private AcceptedKinds() {}

    static Set<Kind> of(ValueType type) {
        return type.accept(KINDS);
    }

    @Override
    public Set<Kind> scalar(ScalarType type) {
        return switch (type) {
            case STRING -> EnumSet.of(Kind.STRING);
            case INT64, UINT64, NUMBER -> EnumSet.of(Kind.WHOLE);
            case REAL -> EnumSet.of(Kind.WHOLE, Kind.FRACTION);
            case BOOL -> EnumSet.of(Kind.BOOL);
        };
    }

    @Override
    public Set<Kind> enumeration(EnumType type) {
        return EnumSet.of(Kind.STRING);
    }

    @Override
    public Set<Kind> object(ObjectType type) {
        return EnumSet.of(Kind.OBJECT);
    }

    @Override
    public Set<Kind> array(ArrayType type) {
        return EnumSet.of(Kind.ARRAY);
    }

    @Override
    public Set<Kind> opaque(OpaqueType type) {
        return type == OpaqueType.OBJECT ? EnumSet.of(Kind.OBJECT) : EnumSet.allOf(Kind.class);
    }
}
