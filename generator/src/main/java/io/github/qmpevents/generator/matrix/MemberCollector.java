package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists the members of an event's data, each before what is in it. */
final class MemberCollector {
    private final Map<String, MemberFacts> members = new LinkedHashMap<>();

    Map<String, MemberFacts> collect(ValueType data) {
        inside("", data);
        return members;
    }

    private void inside(String path, ValueType type) {
        if (type instanceof ArrayType array) {
            inside(path + "[]", array.element());
        } else if (type instanceof ObjectType object) {
            String prefix = path.isEmpty() ? "" : path + ".";
            object.members().forEach(member -> add(prefix + member.wireName(), member));
        }
    }

    private void add(String path, Member member) {
        Cell cell = new Cell(true, TypeName.of(member.type()), member.mayBeAbsent(), Marks.of(member.availability()));
        members.put(path, new MemberFacts(cell, values(member.type())));
        inside(path, member.type());
    }

    private static Map<String, Cell> values(ValueType type) {
        if (type instanceof ArrayType array) {
            return values(array.element());
        }
        Map<String, Cell> values = new LinkedHashMap<>();
        if (type instanceof EnumType enumeration) {
            enumeration.values().forEach(value -> values.put(value.wireName(), cell(value)));
        }
        return values;
    }

    private static Cell cell(EnumValue value) {
        return new Cell(true, "", false, Marks.of(value.availability()));
    }
}
