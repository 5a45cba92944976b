package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.model.WireKind;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import java.util.Optional;

/** The types that no schema has to define. */
final class BuiltinTypes {
    private BuiltinTypes() {}

    /** What kind of JSON values of such a type are; empty if there may be several, or the schema has to define the type. */
    static Optional<WireKind> kind(String name) {
        return switch (name) {
            case "null" -> Optional.of(WireKind.NULL);
            case "dict" -> Optional.of(WireKind.OBJECT);
            default -> of(name).filter(ScalarType.class::isInstance).map(type -> kind((ScalarType) type));
        };
    }

    private static WireKind kind(ScalarType type) {
        return switch (type) {
            case STRING -> WireKind.STRING;
            case BOOL -> WireKind.BOOLEAN;
            default -> WireKind.NUMBER;
        };
    }

    static Optional<ValueType> of(String name) {
        return switch (name) {
            // QType is an enumeration of QEMU's own, in no event so far
            case "str", "QType" -> Optional.of(ScalarType.STRING);
            case "int", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32" -> Optional.of(ScalarType.INT64);
            case "uint64", "size" -> Optional.of(ScalarType.UINT64);
            case "number" -> Optional.of(ScalarType.REAL);
            case "bool" -> Optional.of(ScalarType.BOOL);
            case "any", "null" -> Optional.of(OpaqueType.ANY);
            // before QEMU 2.5: any value, and whatever a visitor in QEMU's own code takes
            case QapiTypeRef.ANYTHING, "visitor" -> Optional.of(OpaqueType.ANY);
            case "dict" -> Optional.of(OpaqueType.OBJECT);
            default -> Optional.empty();
        };
    }
}
