package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.MonitorEnd;
import org.jspecify.annotations.Nullable;

/** Who receives, and whether there is still something to receive. */
final class Registry {
    private final Object lock = new Object();
    private volatile Targets targets;
    private @Nullable MonitorEnd end;

    /** @param events the number of events in the table */
    Registry(int events) {
        targets = Targets.none(events);
    }

    Targets targets() {
        return targets;
    }

    /** Adds one, and gives the end if it has come already: the receiver does not learn of it otherwise. */
    @Nullable
    MonitorEnd add(Receiver receiver) {
        synchronized (lock) {
            targets = targets.with(receiver);
            return end;
        }
    }

    void remove(Receiver receiver) {
        synchronized (lock) {
            targets = targets.without(receiver);
        }
    }

    /** Notes the end for everybody who comes from now on; false if there was one already. */
    boolean end(MonitorEnd reason) {
        synchronized (lock) {
            boolean first = end == null;
            if (first) {
                end = reason;
            }
            return first;
        }
    }
}
