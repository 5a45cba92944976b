package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How an event document writes what a schema says, such as {@code (json-string, optional, "read" or "write")}. */
final class ItemWords implements ValueType.Visitor<String> {
    /** How many members of an object, and how many values, are told at most. */
    private static final int MOST = 40;

    private static final ItemWords WORD = new ItemWords();

    private ItemWords() {}

    /** The word for a type; empty if documents have none, which is so for any value. */
    static String word(ValueType type) {
        return type.accept(WORD);
    }

    /** The group behind the text of a member. */
    static String group(Member member) {
        String word = word(member.type());
        String optional = member.optional() ? "optional" : "";
        String values = member.type() instanceof EnumType type ? list(names(type)) : "";
        return List.of(word, optional, values).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * The item of a member, such as {@code - "size": what it is (json-int)}, with those of its own members, but not of
     * theirs.
     */
    static String item(Member member) {
        return line(member) + below(member.type());
    }

    private static String line(Member member) {
        return "- \"" + member.wireName() + "\": what it is " + group(member);
    }

    /** How to go on behind the group of an object; empty for all other types. */
    static String below(ValueType type) {
        return type instanceof ObjectType object && !object.members().isEmpty()
                ? ", and below it, further right, " + items(object, ItemWords::line)
                : "";
    }

    /** The items of an object's members, one after the other. */
    static String items(ObjectType type) {
        return items(type, ItemWords::item);
    }

    private static String items(ObjectType type, Function<Member, String> item) {
        int more = type.members().size() - MOST;
        return type.members().stream().limit(MOST).map(item).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /** Names in quotes with commas, and {@code or} before the last. */
    static String list(List<String> names) {
        List<String> quoted = names.stream()
                .limit(MOST)
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.toCollection(ArrayList::new));
        if (names.size() > MOST) {
            quoted.add(names.size() - MOST + " more");
        }
        int last = quoted.size() - 1;
        if (last < 1) {
            return String.join("", quoted);
        }
        return String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    static List<String> names(EnumType type) {
        return type.values().stream().map(EnumValue::wireName).toList();
    }

    @Override
    public String scalar(ScalarType type) {
        return switch (type) {
            case STRING -> "json-string";
            case INT64 -> "json-int";
            case UINT64 -> "json-uint";
            case NUMBER, REAL -> "json-number";
            case BOOL -> "json-bool";
        };
    }

    @Override
    public String enumeration(EnumType type) {
        return "json-string";
    }

    @Override
    public String object(ObjectType type) {
        return "json-object";
    }

    @Override
    public String array(ArrayType type) {
        return "json-array";
    }

    @Override
    public String opaque(OpaqueType type) {
        return type == OpaqueType.OBJECT ? "json-object" : "";
    }
}
