package io.github.qmpevents.runtime.counting;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.observe.ConnectionCounts;
import io.github.qmpevents.runtime.observe.DriftCount;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counts for one monitor what {@link ConnectionCounts} has. */
public final class ConnectionCounter implements MonitorObserver {
    private final AtomicLong badMessages = new AtomicLong();
    private final AtomicLong reconnects = new AtomicLong();
    private final AtomicLong unrecognized = new AtomicLong();
    private final DriftCounts drift = new DriftCounts();

    @Override
    public void badMessage(String monitor, BadMessage message) {
        badMessages.incrementAndGet();
    }

    @Override
    public void reconnecting(String monitor, MonitorEnd end) {
        reconnects.incrementAndGet();
    }

    @Override
    public void unrecognized(String monitor, UnrecognizedQmpEvent event) {
        unrecognized.incrementAndGet();
    }

    @Override
    public void drift(String monitor, Drift found) {
        drift.add(found);
    }

    /** The counts at this moment; may be asked for in any thread. */
    public ConnectionCounts counts() {
        List<DriftCount> sorted = new ArrayList<>(drift.all());
        sorted.sort(new MostFirst());
        return new ConnectionCounts(badMessages.get(), reconnects.get(), unrecognized.get(), sorted);
    }

    private static final class MostFirst implements Comparator<DriftCount> {
        @Override
        public int compare(DriftCount one, DriftCount other) {
            int order = Long.compare(other.count(), one.count());
            order = order != 0 ? order : one.kind().compareTo(other.kind());
            order = order != 0 ? order : one.eventName().compareTo(other.eventName());
            order = order != 0 ? order : one.path().compareTo(other.path());
            return order != 0 ? order : one.found().compareTo(other.found());
        }
    }
}
