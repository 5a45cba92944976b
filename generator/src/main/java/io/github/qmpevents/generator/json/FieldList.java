package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;

/** The members of an object and of the objects in it, as one list in the description's order, each with its path. */
final class FieldList {
    private final ArrayNode fields = JsonNodeFactory.instance.arrayNode();

    private final String source;
    private final boolean prose;

    private FieldList(String source, boolean prose) {
        this.source = source;
        this.prose = prose;
    }

    /**
     * The members of data.
     *
     * @param source the file that need not be named
     * @param prose whether to say what the description says of each member
     */
    static ArrayNode of(ValueType data, String source, boolean prose) {
        FieldList list = new FieldList(source, prose);
        list.addAll(data, "");
        return list.fields;
    }

    private void addAll(ValueType type, String prefix) {
        if (type instanceof ObjectType object) {
            for (Member member : object.members()) {
                add(member, prefix + member.wireName());
                addAll(member.type(), prefix + member.wireName() + ".");
            }
        }
    }

    private void add(Member member, String path) {
        ObjectNode field = fields.addObject();
        field.put("path", path);
        field.put("type", member.declaredType().orElse(null));
        field.put("resolvedType", ResolvedTypeWord.of(member.type()));
        field.put("optional", member.optional());
        field.put("inferred", member.inferred());
        ArrayNode values = field.putArray("enum");
        if (member.type() instanceof EnumType enumeration) {
            enumeration.values().stream().map(EnumValue::wireName).forEach(values::add);
        }
        field.put("typeRef", member.typeRef().orElse(null));
        if (prose) {
            field.put("text", member.text());
        }
        AvailabilityNode.addTo(field, member.availability());
        if (!member.range().file().equals(source)) {
            field.put("file", member.range().file());
        }
        field.put("line", member.range().line());
    }
}
