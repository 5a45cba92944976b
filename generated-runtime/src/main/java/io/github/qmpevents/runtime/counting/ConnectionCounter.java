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
    private static final Comparator<DriftCount> MOST_FIRST = Comparator.comparingLong(DriftCount::count)
            .reversed()
            .thenComparing(DriftCount::kind)
            .thenComparing(DriftCount::eventName)
            .thenComparing(DriftCount::path)
            .thenComparing(DriftCount::found);

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
        sorted.sort(MOST_FIRST);
        return new ConnectionCounts(badMessages.get(), reconnects.get(), unrecognized.get(), sorted);
    }
}
