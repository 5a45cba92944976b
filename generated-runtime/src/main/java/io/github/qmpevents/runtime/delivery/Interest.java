package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.subscription.EventSelection;
import java.util.HashSet;
import java.util.Set;

/** Which events of a table somebody wants; resolved once, before the first one comes. */
final class Interest {
    private final boolean[] recognized;
    private final boolean[] unrecognized;
    private final Set<String> unknownNames = new HashSet<>();
    private boolean allUnknown;
    private boolean unrecognizedAsAsked = true;

    private Interest(EventTable<?> table) {
        this.recognized = new boolean[table.eventNames().size()];
        this.unrecognized = new boolean[recognized.length];
    }

    /** @throws IllegalArgumentException if the type is not in the table, or the names are not asked for by its root */
    static Interest of(EventSelection<?> selection, EventTable<?> table) {
        Class<?> type = selection.type();
        Interest interest = new Interest(table);
        if (!type.isAssignableFrom(table.root())) {
            interest.addType(type, selection, table);
        } else if (selection.names().isEmpty()) {
            interest.addAll(true);
        } else {
            interest.addNames(selection, table);
        }
        return interest;
    }

    /** What handlers have to get. */
    static <T extends QmpEvent> Interest of(EventHandlers<T> handlers, EventTable<T> table) {
        Interest interest = new Interest(table);
        for (int id = 0; id < interest.recognized.length; id++) {
            interest.recognized[id] = handlers.handlesRecognized(id);
            interest.unrecognized[id] = handlers.isWanted(id);
        }
        interest.allUnknown = true;
        return interest;
    }

    private void addType(Class<?> type, EventSelection<?> selection, EventTable<?> table) {
        if (!selection.names().isEmpty()) {
            throw new IllegalArgumentException(
                    "events are asked for by name with the root " + table.root().getName() + ", not " + type.getName());
        }
        if (UnrecognizedQmpEvent.class.isAssignableFrom(type)) {
            addAll(false);
        } else {
            add(table.id(type));
            unrecognizedAsAsked = false;
        }
    }

    private void addAll(boolean recognizedToo) {
        for (int id = 0; id < recognized.length; id++) {
            recognized[id] = recognizedToo;
            unrecognized[id] = true;
        }
        allUnknown = true;
    }

    private void addNames(EventSelection<?> selection, EventTable<?> table) {
        for (String name : selection.names()) {
            int id = table.id(name);
            if (id < 0) {
                unknownNames.add(name);
            } else {
                add(id);
            }
        }
    }

    private void add(int id) {
        recognized[id] = true;
        unrecognized[id] = true;
    }

    boolean inRecognized(int id) {
        return recognized[id];
    }

    boolean inUnrecognized(int id) {
        return unrecognized[id];
    }

    boolean inUnknown() {
        return allUnknown || !unknownNames.isEmpty();
    }

    boolean inUnknown(String name) {
        return allUnknown || unknownNames.contains(name);
    }

    /** Whether unrecognised events are of the type that was asked for. */
    boolean isUnrecognizedAsAsked() {
        return unrecognizedAsAsked;
    }
}
