package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;

/** Says in a few words what a type is. */
final class TypeWords implements ValueType.Visitor<String> {
    private static final TypeWords WORDS = new TypeWords();

    private TypeWords() {}

    static String of(ValueType type) {
        return type.accept(WORDS);
    }

    @Override
    public String scalar(ScalarType type) {
        return switch (type) {
            case STRING -> "a string";
            case INT64, UINT64 -> "a whole number";
            case NUMBER, REAL -> "a number";
            case BOOL -> "a boolean";
        };
    }

    @Override
    public String enumeration(EnumType type) {
        return "a string";
    }

    @Override
    public String object(ObjectType type) {
        return "an object";
    }

    @Override
    public String array(ArrayType type) {
        return "an array";
    }

    @Override
    public String opaque(OpaqueType type) {
        return type == OpaqueType.OBJECT ? "an object" : "any value";
    }
}
