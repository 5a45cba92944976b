package io.github.qmpevents.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares a value with its type; the answer is whether it is of that kind at all. */
final class ValueDrift implements ValueType.Visitor<Boolean> {
    private final DriftCounter counter;
    private final String event;
    private final String path;
    private final JsonNode value;

    ValueDrift(DriftCounter counter, String event, String path, JsonNode value) {
        this.counter = counter;
        this.event = event;
        this.path = path;
        this.value = value;
    }

    void compare(ValueType type) {
        if (!type.accept(this)) {
            counter.add(
                    DriftKind.WRONG_TYPE,
                    event,
                    path,
                    value.getNodeType().name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public Boolean scalar(ScalarType type) {
        return switch (type) {
            case STRING -> value.isTextual();
            case BOOL -> value.isBoolean();
            case REAL -> value.isNumber();
            case INT64, NUMBER -> value.isIntegralNumber() && value.canConvertToLong();
            case UINT64 ->
                value.isIntegralNumber()
                        && value.bigIntegerValue().signum() >= 0
                        && value.bigIntegerValue().bitLength() <= Long.SIZE;
        };
    }

    @Override
    public Boolean enumeration(EnumType type) {
        if (value.isTextual()
                && type.values().stream().noneMatch(known -> known.wireName().equals(value.textValue()))) {
            counter.add(DriftKind.UNKNOWN_VALUE, event, path, value.textValue());
        }
        return value.isTextual();
    }

    @Override
    public Boolean object(ObjectType type) {
        if (!value.isObject()) {
            return false;
        }
        Set<String> known = new HashSet<>();
        for (Member member : type.members()) {
            known.add(member.wireName());
            member(member);
        }
        value.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                counter.add(DriftKind.UNKNOWN_MEMBER, event, below(name), "");
            }
        });
        return true;
    }

    private void member(Member member) {
        JsonNode sent = value.get(member.wireName());
        if (sent != null) {
            new ValueDrift(counter, event, below(member.wireName()), sent).compare(member.type());
        } else if (!member.mayBeAbsent()) {
            counter.add(DriftKind.MISSING_MEMBER, event, below(member.wireName()), "");
        }
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Override
    public Boolean array(ArrayType type) {
        value.elements().forEachRemaining(element -> {
            if (value.isArray()) {
                new ValueDrift(counter, event, path + "[]", element).compare(type.element());
            }
        });
        return value.isArray();
    }

    @Override
    public Boolean opaque(OpaqueType type) {
        return type == OpaqueType.ANY || value.isObject();
    }
}
