package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.DecodeListener;
import io.github.qmpevents.runtime.json.DuplicateMembers;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.message.EventMessage;
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

    /** Adds the members that come more than once, if any can. */
    void addDuplicates(JsonReader data) {
        if (!looksForDuplicates) {
            return;
        }
        String name = table.eventNames().get(event);
        for (DuplicateMembers.Duplicate found : DuplicateMembers.in(data)) {
            int member = table.memberPaths(event).indexOf(found.path());
            pending.add(new Drift(Drift.Kind.DUPLICATE_MEMBER, event, member, name, found.path(), found.name()));
        }
    }

    /** Adds what the decoder cannot tell of a message. */
    void addRest(EventMessage message, int id) {
        if (id == EventTable.UNKNOWN) {
            pending.add(new Drift(Drift.Kind.UNKNOWN_EVENT, id, -1, message.eventName(), "", ""));
        } else {
            addDuplicates(message.data());
        }
    }

    /** Gives what was kept. */
    List<Drift> takeAll() {
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
