package io.github.qmpevents.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON object: members in the order of their appearance. Equality asks for equal members and ignores their order. */
public final class JsonObject implements JsonValue {
    /** The object without members, {@code {}}. */
    public static final JsonObject EMPTY = new JsonObject(new LinkedHashMap<>());

    private final Map<String, JsonValue> members;

    /** Takes the map over: a linked one, not {@code Map.copyOf}, because that slows down when hashes collide. */
    JsonObject(Map<String, JsonValue> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /** An object of one member. */
    public static JsonObject of(String name, JsonValue value) {
        return builder().put(name, value).build();
    }

    /** An object with the members of a map, in its order. */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        Builder builder = builder();
        for (Map.Entry<String, ? extends JsonValue> member : members.entrySet()) {
            builder.put(member.getKey(), member.getValue());
        }
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What a builder holds; {@link #EMPTY} if there is none. */
    public static JsonObject orEmpty(@Nullable Builder builder) {
        return builder == null ? EMPTY : builder.build();
    }

    /** The members in order of appearance; unmodifiable. */
    public Map<String, JsonValue> members() {
        return members;
    }

    /** The value of a member; null if there is no such member ({@link JsonNull#NULL} if its value is {@code null}). */
    public @Nullable JsonValue get(String name) {
        return members.get(name);
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public int size() {
        return members.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }

    /** Collects the members of an object; not safe for use by several threads at once. */
    public static final class Builder {
        private final LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        /** Sets a member. If the name was there already the new value wins, in the place of the old one. */
        public Builder put(String name, JsonValue value) {
            members.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        public JsonObject build() {
            return members.isEmpty() ? EMPTY : new JsonObject(new LinkedHashMap<>(members));
        }
    }
}
