package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.Locale;

/** Types in a word or two; what they consist of has lines of its own. */
final class TypeName implements ValueType.Visitor<String> {
    private static final TypeName NAME = new TypeName();

    private TypeName() {}

    static String of(ValueType type) {
        return type.accept(NAME);
    }

    @Override
    public String scalar(ScalarType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String enumeration(EnumType type) {
        return "enum";
    }

    @Override
    public String object(ObjectType type) {
        return "object";
    }

    @Override
    public String array(ArrayType type) {
        return "list of " + of(type.element());
    }

    @Override
    public String opaque(OpaqueType type) {
        return type == OpaqueType.OBJECT ? "any object" : "any value";
    }
}
