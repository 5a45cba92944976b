package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.Locale;

/** Says in a few words what a type is. */
final class KindWords {
    private KindWords() {}

    static String of(ValueType type) {
        if (type instanceof ScalarType scalar) {
            return scalar(scalar);
        }
        if (type instanceof EnumType) {
            return "one of a list of strings";
        }
        if (type instanceof ArrayType array) {
            return array.element() == OpaqueType.ANY ? "an array" : "an array, each of which is " + of(array.element());
        }
        if (type instanceof ObjectType) {
            return "an object with members";
        }
        return type == OpaqueType.OBJECT ? "an object" : "any value";
    }

    private static String scalar(ScalarType type) {
        return switch (type) {
            case STRING -> "a string";
            case BOOL -> "a boolean";
            case NUMBER -> "a number, read as a whole one";
            case REAL -> "a number that may have a fraction";
            default -> "an " + type.name().toLowerCase(Locale.ROOT);
        };
    }
}
