package io.github.qmpevents.generator.watch;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the leaves of a value in the order in which they came. */
final class Leaves {
    private final List<Leaf> found = new ArrayList<>();

    private Leaves() {}

    /** @param type null if the event is not described */
    static List<Leaf> of(JsonValue data, @Nullable ValueType type) {
        Leaves leaves = new Leaves();
        if (data instanceof JsonObject object) {
            leaves.members("", object, type, type != null);
        } else {
            leaves.found.add(new Leaf("data", data, false));
        }
        return leaves.found;
    }

    private void value(String path, JsonValue value, @Nullable ValueType type, boolean described) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            members(path + ".", object, type, described);
        } else if (value instanceof JsonArray array && array.values().stream().anyMatch(Leaves::hasMore)) {
            ValueType element = type instanceof ArrayType list ? list.element() : null;
            int index = 0;
            for (JsonValue one : array.values()) {
                value(path + "[" + index++ + "]", one, element, described);
            }
        } else {
            found.add(new Leaf(path, value, described));
        }
    }

    private static boolean hasMore(JsonValue element) {
        return (element instanceof JsonObject object && !object.isEmpty())
                || (element instanceof JsonArray array && !array.values().isEmpty());
    }

    /** What is in a value of another type than described, or of one that is not told, is as well known as the value. */
    private void members(String before, JsonObject object, @Nullable ValueType type, boolean described) {
        object.members().forEach((name, value) -> {
            Member member = type instanceof ObjectType known ? member(known, name) : null;
            boolean isKnown = described && (member != null || !(type instanceof ObjectType));
            value(before + name, value, member == null ? null : member.type(), isKnown);
        });
    }

    private static @Nullable Member member(ObjectType type, String name) {
        for (Member member : type.members()) {
            if (member.wireName().equals(name)) {
                return member;
            }
        }
        return null;
    }
}
