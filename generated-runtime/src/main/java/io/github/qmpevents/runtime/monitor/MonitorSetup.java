package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.counting.ConnectionCounter;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.tap.Tap;
import io.github.qmpevents.runtime.transport.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a monitor was built with.
 *
 * @param mostBad so many bad messages on end are too many
 * @param capabilities those to be asked for
 * @param commandTimeout how long commands may take that do not say; null for ever
 * @param tap null for none
 * @param counter of what happens in this monitor
 * @param observer told what happens, the counter included; throws nothing
 * @param reconnect null for never
 * @param resync what to do before events flow again; null for nothing
 */
record MonitorSetup<T extends QmpEvent>(
        EventTable<T> table,
        Endpoint endpoint,
        Duration handshakeTimeout,
        MessageLimits limits,
        int mostBad,
        List<String> capabilities,
        NamedThreads threads,
        @Nullable Duration commandTimeout,
        @Nullable Tap tap,
        ConnectionCounter counter,
        MonitorObserver observer,
        @Nullable Reconnect reconnect,
        @Nullable Function<? super QmpMonitor<T>, ? extends CompletionStage<?>> resync) {
    /** The name of the monitor. */
    String name() {
        return threads.name();
    }
}
