package io.github.qmpevents.generator.monitor;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.Signal;
import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The messages of a running QEMU, which is not kept waiting: what comes too fast is dropped, oldest first. */
public final class LiveMessages implements MessageSource {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 100_000;
    private static final long MOST_BYTES = 64L << 20;

    private final SocketAddress address;
    private final Duration patience;
    private @Nullable QmpMonitor<SentEvent> monitor;
    private boolean closed;

    public LiveMessages(SocketAddress address) {
        this(address, PATIENCE);
    }

    /** @param patience how long to wait for QEMU to greet */
    LiveMessages(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public void run(MessageWatcher watcher) throws IOException {
        try (QmpMonitor<SentEvent> connected = connect(watcher)) {
            if (!keep(connected)) {
                return;
            }
            for (Signal<SentEvent> signal : connected.events().signals()) {
                if (!take(signal, watcher)) {
                    return;
                }
            }
        }
    }

    private QmpMonitor<SentEvent> connect(MessageWatcher watcher) throws IOException {
        return Connecting.to(QmpMonitor.builder(address, SentEvents.TABLE)
                .queueEvents(EventSelection.of(SentEvent.class).raw().queue(MOST_WAITING, MOST_BYTES))
                .observe(new BadMessages(watcher))
                // Without them there would be warnings.
                .onUnrecognized(event -> {})
                .onBadMessage(bad -> {})
                .onNotice(notice -> {})
                .handshakeTimeout(patience));
    }

    /** Tells what is bad before it can be the reason of the end. */
    private record BadMessages(MessageWatcher watcher) implements MonitorObserver {
        @Override
        public void badMessage(String monitor, BadMessage message) {
            watcher.bad(message);
        }
    }

    private synchronized boolean keep(QmpMonitor<SentEvent> connected) {
        monitor = connected;
        return !closed;
    }

    private boolean take(Signal<SentEvent> signal, MessageWatcher watcher) throws IOException {
        if (signal instanceof Signal.Received<SentEvent> received) {
            return watcher.event(parse(Objects.requireNonNull(received.raw(), "raw")));
        }
        if (signal instanceof Signal.Dropped<SentEvent> dropped) {
            watcher.dropped(dropped.count());
        } else if (signal instanceof Signal.Ended<SentEvent> ended) {
            requireOrder(ended.end());
        }
        return true;
    }

    private static EventMessage parse(String raw) {
        return (EventMessage) Message.parse(raw);
    }

    private static void requireOrder(MonitorEnd end) throws IOException {
        if (!end.cause().isOrderly()) {
            throw new IOException("the connection to QEMU ended: " + end.detail());
        }
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (monitor != null) {
            monitor.close();
        }
    }
}
