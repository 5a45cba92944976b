package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.syntax.MemberItem;
import io.github.qmpevents.generator.syntax.Name;
import io.github.qmpevents.generator.syntax.TypeGroup;
import java.util.Locale;

/** The type of the elements of an array, where its item tells one, as in {@code (json-array of json-string)}. */
final class ElementType {
    private ElementType() {}

    static ValueType of(MemberItem array) {
        String word = array.type()
                .flatMap(TypeGroup::element)
                .map(Name::text)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return switch (word) {
            case "json-string" -> ScalarType.STRING;
            case "json-int" -> ScalarType.INT64;
            case "json-uint" -> ScalarType.UINT64;
            case "json-bool" -> ScalarType.BOOL;
            case "json-object" -> OpaqueType.OBJECT;
            default -> OpaqueType.ANY;
        };
    }
}
