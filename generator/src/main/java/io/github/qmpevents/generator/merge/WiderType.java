package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.Set;

/** The narrowest type that has room for the values of two. */
final class WiderType {
    private static final Set<ValueType> WHOLE = Set.of(ScalarType.INT64, ScalarType.NUMBER);
    private static final Set<ValueType> NUMBERS =
            Set.of(ScalarType.INT64, ScalarType.UINT64, ScalarType.NUMBER, ScalarType.REAL);

    private WiderType() {}

    /** The type for two that differ; any value where only that holds both. */
    static ValueType of(ValueType one, ValueType other) {
        if (one.equals(other)) {
            return one;
        }
        if (isString(one) && isString(other)) {
            return ScalarType.STRING;
        }
        if (isObject(one) && isObject(other)) {
            return OpaqueType.OBJECT;
        }
        return number(one, other);
    }

    private static ValueType number(ValueType one, ValueType other) {
        if (WHOLE.contains(one) && WHOLE.contains(other)) {
            return ScalarType.NUMBER;
        }
        boolean fraction = one == ScalarType.REAL || other == ScalarType.REAL;
        return fraction && NUMBERS.contains(one) && NUMBERS.contains(other) ? ScalarType.REAL : OpaqueType.ANY;
    }

    static boolean isNumber(ValueType type) {
        return NUMBERS.contains(type);
    }

    private static boolean isString(ValueType type) {
        return type == ScalarType.STRING || type instanceof EnumType;
    }

    private static boolean isObject(ValueType type) {
        return type == OpaqueType.OBJECT || type instanceof ObjectType;
    }
}
