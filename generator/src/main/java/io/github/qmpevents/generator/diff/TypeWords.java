package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.Locale;
import java.util.stream.Collectors;

/** Types in a few words. */
final class TypeWords implements ValueType.Visitor<String> {
    /** How the words for an object begin; the names of its members follow. */
    static final String OBJECT_OF = "object of ";

    private static final TypeWords WORDS = new TypeWords();

    private TypeWords() {}

    static String of(ValueType type) {
        return type.accept(WORDS);
    }

    /** The type of a member, and whether it may be absent. */
    static String of(Member member) {
        return of(member.type()) + (member.mayBeAbsent() ? ", optional" : "");
    }

    @Override
    public String scalar(ScalarType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String enumeration(EnumType type) {
        return type.values().stream().map(EnumValue::wireName).collect(Collectors.joining(" or ", "enum: ", ""));
    }

    @Override
    public String object(ObjectType type) {
        return OBJECT_OF
                + (type.members().isEmpty()
                        ? "nothing"
                        : type.members().stream().map(Member::wireName).collect(Collectors.joining(", ")));
    }

    @Override
    public String array(ArrayType type) {
        return "list of " + of(type.element());
    }

    @Override
    public String opaque(OpaqueType type) {
        return type == OpaqueType.OBJECT ? "object" : "any value";
    }
}
