package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.DecodeListener;
import io.github.qmpevents.runtime.json.DuplicateMembers;
import io.github.qmpevents.runtime.json.JsonLimits;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.message.EventMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what one event has of drift until it is certain that the event is the one that was read. */
final class DriftLog implements DecodeListener {
    private final EventTable<?> table;
    private final List<Drift> pending = new ArrayList<>();
    private int event;
    private boolean looksForDuplicates;

    DriftLog(EventTable<?> table) {
        this.table = table;
    }

    /** Begins with an event of the table, of which nothing is known yet. */
    void begin(int eventId) {
        pending.clear();
        event = eventId;
        looksForDuplicates = false;
    }

    /** Adds the members of described objects that come more than once, if any can. */
    void addDuplicates(JsonReader data) {
        if (!looksForDuplicates) {
            return;
        }
        String name = table.eventNames().get(event);
        List<String> paths = table.memberPaths(event);
        for (DuplicateMembers.Duplicate found : DuplicateMembers.in(data)) {
            if (isDescribed(found.object(), paths)) {
                int member = paths.indexOf(found.path());
                pending.add(new Drift(Drift.Kind.DUPLICATE_MEMBER, event, member, name, found.path(), found.name()));
            }
        }
    }

    /** Whether an object is the data, or has members that the description lists. */
    private static boolean isDescribed(String object, List<String> paths) {
        if (object.equals(paths.get(0))) {
            return true;
        }
        String start = object + ".";
        for (String path : paths) {
            if (path.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether there is drift beside the data of an event.
     *
     * @throws io.github.qmpevents.runtime.json.JsonSyntaxException if that is not JSON
     */
    static boolean isAround(byte[] bytes, int from, int to) {
        return !EnvelopeDrift.in(readerOf(bytes, from, to), EventTable.UNKNOWN, "")
                .isEmpty();
    }

    private static JsonReader readerOf(byte[] bytes, int from, int to) {
        return JsonReader.of(bytes, from, to, JsonLimits.LARGEST);
    }

    /** Adds what the decoder cannot tell of a message. */
    void addRest(EventMessage message, int id) {
        if (id == EventTable.UNKNOWN) {
            pending.add(new Drift(Drift.Kind.UNKNOWN_EVENT, id, -1, message.eventName(), "", ""));
        } else {
            addDuplicates(message.data());
        }
        byte[] text = message.text().getBytes(StandardCharsets.UTF_8);
        pending.addAll(EnvelopeDrift.in(readerOf(text, 0, text.length), id, message.eventName()));
    }

    /** Puts what was kept into a sink. */
    void putInto(EventSink<?> sink) {
        for (Drift found : takeAll()) {
            sink.drift(found);
        }
    }

    private List<Drift> takeAll() {
        List<Drift> all = pending.isEmpty() ? List.of() : List.copyOf(pending);
        pending.clear();
        return all;
    }

    @Override
    public void expectedElsewhere() {
        looksForDuplicates = true;
    }

    @Override
    public void unknownMember(int object, String name) {
        looksForDuplicates = true;
        add(Drift.Kind.UNKNOWN_MEMBER, object, name);
    }

    @Override
    public void unknownValue(int member, String value) {
        add(Drift.Kind.UNKNOWN_VALUE, member, value);
    }

    @Override
    public void missingMember(int member) {
        add(Drift.Kind.MISSING_MEMBER, member, "");
    }

    private void add(Drift.Kind kind, int member, String found) {
        String path = table.memberPaths(event).get(member);
        pending.add(new Drift(kind, event, member, table.eventNames().get(event), path, found));
    }
}
