package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.json.JsonWriter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes what the messages of all events have, in the order in which QEMU writes it; for generated code. */
public final class EventJson {
    private EventJson() {}

    /**
     * Begins the message of an event whose data has members.
     *
     * @param additional members of the data that are not described
     * @return a writer for the described members; two ends of objects, of the data and of the message, have to follow
     */
    public static JsonWriter begin(@Nullable Instant timestamp, String eventName, JsonObject additional) {
        return begin(timestamp, eventName).name("data").beginObject(additional);
    }

    /** The message of an event of whose data no member is described; without data if there are no members at all. */
    public static String ofUndescribed(@Nullable Instant timestamp, String eventName, JsonObject members) {
        return members.isEmpty()
                ? of(timestamp, eventName, null)
                : begin(timestamp, eventName, members).endObject().endObject().json();
    }

    /**
     * The message of an event whose data is kept as it came; without data if that is empty, which QEMU was never seen to
     * send.
     */
    public static String ofOpaque(@Nullable Instant timestamp, String eventName, JsonObject data) {
        return of(timestamp, eventName, data.isEmpty() ? null : data);
    }

    /** The message of an event with any data, which is written as it is; null for none. */
    public static String of(@Nullable Instant timestamp, String eventName, @Nullable JsonValue data) {
        JsonWriter out = begin(timestamp, eventName);
        if (data != null) {
            out.name("data").writeValue(data);
        }
        return out.endObject().json();
    }

    private static JsonWriter begin(@Nullable Instant timestamp, String eventName) {
        JsonWriter out = new JsonWriter().beginObject().name("timestamp").beginObject();
        out.name("seconds").writeLong(timestamp == null ? -1 : timestamp.getEpochSecond());
        out.name("microseconds").writeLong(timestamp == null ? -1 : Timestamps.microseconds(timestamp));
        return out.endObject().name("event").writeString(eventName);
    }
}
