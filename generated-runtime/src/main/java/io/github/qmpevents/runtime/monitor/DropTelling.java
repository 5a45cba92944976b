package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.observe.MonitorObserver;
import java.util.function.ObjLongConsumer;

/** Tells an observer of events that found no place in a queue. */
record DropTelling(String monitor, MonitorObserver observer) implements ObjLongConsumer<String> {
    @Override
    public void accept(String subscription, long count) {
        observer.dropped(monitor, subscription, count);
    }
}
