package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.RateLimit;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs in one event. */
final class EventDiff {
    private static final String DATA = "data";

    private final String event;
    private final List<Change> changes;

    /** Adds what it finds to a list. */
    EventDiff(String event, List<Change> changes) {
        this.event = event;
        this.changes = changes;
    }

    void compare(EventDefinition before, EventDefinition after) {
        if (before.data() instanceof ObjectType from && after.data() instanceof ObjectType to) {
            compareMembers("", from, to);
        } else {
            compareTypes(DATA, before.data(), after.data());
        }
        if (!before.rateLimit().equals(after.rateLimit())) {
            add(ChangeKind.RATE_CHANGED, "", limit(before.rateLimit()), limit(after.rateLimit()));
        }
    }

    private static String limit(Optional<RateLimit> limit) {
        return limit.map(
                        each -> each.key().map(key -> "limited for each " + key).orElse("limited"))
                .orElse("");
    }

    private void compareMembers(String prefix, ObjectType before, ObjectType after) {
        Map<String, Member> from = byName(before);
        Map<String, Member> to = byName(after);
        for (Member member : before.members()) {
            Member now = to.get(member.wireName());
            if (now == null) {
                add(ChangeKind.MEMBER_REMOVED, prefix + member.wireName(), TypeWords.of(member), "");
            } else {
                compareMember(prefix + member.wireName(), member, now);
            }
        }
        for (Member member : after.members()) {
            if (!from.containsKey(member.wireName())) {
                add(
                        member.mayBeAbsent() ? ChangeKind.MEMBER_ADDED_OPTIONAL : ChangeKind.MEMBER_ADDED_MANDATORY,
                        prefix + member.wireName(),
                        "",
                        TypeWords.of(member));
            }
        }
        compareOrder(prefix, common(from, to), common(to, from));
    }

    private void compareOrder(String prefix, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            String owner = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
            add(ChangeKind.ORDER_CHANGED, owner, String.join(", ", before), String.join(", ", after));
        }
    }

    private static Map<String, Member> byName(ObjectType type) {
        Map<String, Member> members = new LinkedHashMap<>();
        type.members().forEach(member -> members.put(member.wireName(), member));
        return members;
    }

    private static List<String> common(Map<String, Member> members, Map<String, Member> others) {
        return members.keySet().stream().filter(others::containsKey).toList();
    }

    private void compareMember(String path, Member before, Member after) {
        if (before.mayBeAbsent() != after.mayBeAbsent()) {
            add(
                    after.mayBeAbsent() ? ChangeKind.MADE_OPTIONAL : ChangeKind.MADE_MANDATORY,
                    path,
                    TypeWords.of(before),
                    TypeWords.of(after));
        }
        compareTypes(path, before.type(), after.type());
    }

    private void compareTypes(String path, ValueType before, ValueType after) {
        if (before instanceof ObjectType from && after instanceof ObjectType to) {
            compareMembers(path + ".", from, to);
        } else if (before instanceof ArrayType from && after instanceof ArrayType to) {
            compareTypes(path + "[]", from.element(), to.element());
        } else if (before instanceof EnumType from && after instanceof EnumType to) {
            compareValues(path, names(from), names(to));
        } else if (isLong(before) && isLong(after)) {
            if ((before == ScalarType.UINT64) != (after == ScalarType.UINT64)) {
                add(ChangeKind.SIGN_CHANGED, path, TypeWords.of(before), TypeWords.of(after));
            }
        } else if (!before.equals(after)) {
            add(ChangeKind.TYPE_CHANGED, path, TypeWords.of(before), TypeWords.of(after));
        }
    }

    /** Whether it is a {@code long} in Java. */
    private static boolean isLong(ValueType type) {
        return type == ScalarType.INT64 || type == ScalarType.UINT64 || type == ScalarType.NUMBER;
    }

    private void compareValues(String path, List<String> before, List<String> after) {
        before.stream()
                .filter(value -> !after.contains(value))
                .forEach(value -> add(ChangeKind.VALUE_REMOVED, path, value, ""));
        after.stream()
                .filter(value -> !before.contains(value))
                .forEach(value -> add(ChangeKind.VALUE_ADDED, path, "", value));
    }

    private static List<String> names(EnumType type) {
        return type.values().stream().map(EnumValue::wireName).toList();
    }

    private void add(ChangeKind kind, String member, String before, String after) {
        changes.add(new Change(kind, event, member, before, after));
    }
}
