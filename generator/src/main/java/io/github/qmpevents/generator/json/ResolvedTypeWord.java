package io.github.qmpevents.generator.json;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;

/** The word for a type in the model's JSON form. */
final class ResolvedTypeWord implements ValueType.Visitor<String> {
    private static final ResolvedTypeWord WORD = new ResolvedTypeWord();

    private ResolvedTypeWord() {}

    static String of(ValueType type) {
        return type.accept(WORD);
    }

    @Override
    public String scalar(ScalarType type) {
        return switch (type) {
            case STRING -> "string";
            case INT64 -> "int64";
            case UINT64 -> "uint64";
            case NUMBER, REAL -> "number";
            case BOOL -> "bool";
        };
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
        return "array";
    }

    @Override
    public String opaque(OpaqueType type) {
        return type == OpaqueType.OBJECT ? "object" : "raw";
    }
}
