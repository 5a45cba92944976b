package io.github.qmpevents.runtime.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that its description does not know, in the order in which QEMU writes them, taken one after
 * the other. Those that share a place keep the order in which they came.
 */
final class AdditionalMembers {
    private static final Comparator<Member> BY_BUCKET = new ByBucket();

    /** Those of the object around this one; null if there is none. */
    final @Nullable AdditionalMembers outer;

    private final List<Member> members;
    private int next;

    AdditionalMembers(JsonObject object, @Nullable AdditionalMembers outer) {
        this.outer = outer;
        this.members = object.isEmpty() ? List.of() : sorted(object);
    }

    private static List<Member> sorted(JsonObject object) {
        List<Member> members = new ArrayList<>(object.size());
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String name = member.getKey();
            members.add(new Member(name, member.getValue(), WireHash.bucket(name)));
        }
        members.sort(BY_BUCKET);
        return members;
    }

    /**
     * The next one that has not been taken and comes before a described member; null if there is none. Descriptions
     * grow at their ends, and of the names that share a place QEMU writes the youngest first.
     */
    @Nullable
    Member takeBefore(String name) {
        return next < members.size() && members.get(next).bucket() <= WireHash.bucket(name)
                ? members.get(next++)
                : null;
    }

    /** The next one that has not been taken; null if there is none. */
    @Nullable
    Member take() {
        return next < members.size() ? members.get(next++) : null;
    }

    /** A member and the place of its name. */
    record Member(String name, JsonValue value, int bucket) {}

    private static final class ByBucket implements Comparator<Member> {
        @Override
        public int compare(Member one, Member other) {
            return Integer.compare(one.bucket(), other.bucket());
        }
    }
}
