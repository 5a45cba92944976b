package io.github.qmpevents.runtime.counting;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.EventSink;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import java.util.List;

/**
 * Tells an observer of the events on their way into a sink.
 *
 * @param <T> the root of the events' types
 */
public final class ObservedEvents<T extends QmpEvent> implements EventSink<T> {
    private final String monitor;
    private final EventSink<T> next;
    private final MonitorObserver observer;
    private final List<String> eventNames;

    /** @param observer throws nothing, as those of {@link MonitorObserver#all} */
    public ObservedEvents(String monitor, EventTable<T> table, EventSink<T> next, MonitorObserver observer) {
        this.monitor = monitor;
        this.next = next;
        this.observer = observer;
        this.eventNames = table.eventNames();
    }

    @Override
    public boolean isWanted(int id) {
        return next.isWanted(id);
    }

    @Override
    public void skipped(int id, int bytes) {
        observer.event(monitor, eventNames.get(id), bytes);
        next.skipped(id, bytes);
    }

    @Override
    public void recognized(T event, int id, byte[] bytes, int from, int to) {
        observer.event(monitor, eventNames.get(id), to - from);
        next.recognized(event, id, bytes, from, to);
    }

    @Override
    public void unrecognized(T event, int id, byte[] bytes, int from, int to) {
        if (id >= 0) {
            observer.event(monitor, eventNames.get(id), to - from);
        }
        if (event instanceof UnrecognizedQmpEvent unrecognized) {
            observer.unrecognized(monitor, unrecognized);
        }
        next.unrecognized(event, id, bytes, from, to);
    }

    /** Also for a sink that does not: observers count it. */
    @Override
    public boolean wantsDrift() {
        return true;
    }

    @Override
    public void drift(Drift found) {
        observer.drift(monitor, found);
        if (next.wantsDrift()) {
            next.drift(found);
        }
    }
}
