package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.WireNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an event has beside its data that QMP does not describe: members of the message itself and of its timestamp
 * that are unknown or come again.
 */
final class EnvelopeDrift {
    private static final WireNames MESSAGE = WireNames.of("event", "data", "timestamp");
    private static final WireNames TIMESTAMP = WireNames.of("seconds", "microseconds");
    private static final int TIMESTAMP_MEMBER = 2;

    private final JsonReader in;
    private final int event;
    private final String eventName;
    private final List<Drift> found = new ArrayList<>();

    private EnvelopeDrift(JsonReader in, int event, String eventName) {
        this.in = in;
        this.event = event;
        this.eventName = eventName;
    }

    /** Reads the object at which a reader stands, which is the message of an event, and gives the drift in order. */
    static List<Drift> in(JsonReader message, int event, String eventName) {
        EnvelopeDrift search = new EnvelopeDrift(message, event, eventName);
        search.object(MESSAGE, "");
        return search.found;
    }

    private void object(WireNames names, String path) {
        in.beginObject();
        boolean[] seen = new boolean[names.names().size()];
        int member = JsonReader.UNKNOWN;
        while ((member = in.nextMember(names, member)) != JsonReader.END) {
            if (member == JsonReader.UNKNOWN) {
                add(Drift.Kind.UNKNOWN_MEMBER, path, in.memberName());
            } else if (seen[member]) {
                String name = names.names().get(member);
                add(Drift.Kind.DUPLICATE_MEMBER, path.isEmpty() ? name : path + "." + name, name);
            } else {
                seen[member] = true;
            }
            value(names == MESSAGE && member == TIMESTAMP_MEMBER);
        }
    }

    private void value(boolean isTimestamp) {
        try {
            if (isTimestamp) {
                object(TIMESTAMP, "timestamp");
                return;
            }
        } catch (DecodeException e) {
            // It is no object, and stands there still.
        }
        in.skipValue();
    }

    private void add(Drift.Kind kind, String path, String name) {
        found.add(new Drift(kind, event, -1, eventName, path, name));
    }
}
