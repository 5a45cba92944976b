package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import java.util.Optional;

/** The types that no schema has to define. */
final class BuiltinTypes {
    private BuiltinTypes() {}

    static Optional<ValueType> of(String name) {
        return switch (name) {
            // QType is an enumeration of QEMU's own, in no event so far
            case "str", "QType" -> Optional.of(ScalarType.STRING);
            case "int", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32" -> Optional.of(ScalarType.INT64);
            case "uint64", "size" -> Optional.of(ScalarType.UINT64);
            case "number" -> Optional.of(ScalarType.REAL);
            case "bool" -> Optional.of(ScalarType.BOOL);
            case "any", "null" -> Optional.of(OpaqueType.ANY);
            case QapiTypeRef.ANYTHING -> Optional.of(OpaqueType.ANY);
            case "dict" -> Optional.of(OpaqueType.OBJECT);
            default -> Optional.empty();
        };
    }
}
