package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.QemuEvents;
import io.github.qmpevents.it.live.report.Sightings;
import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.monitor.MonitorBuilder;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import io.github.qmpevents.runtime.recording.Recording;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.QueueLimits;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.tap.Tap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What came of a monitor: the bytes, the events that were made of them and whatever else was told, and a recording. */
final class Session implements Tap, AutoCloseable {
    private static final QueueLimits ALL = new QueueLimits(1 << 20, 1 << 28);

    private final String name;
    private final Path file;
    private final Recording recording;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final List<QemuEvent> events = new ArrayList<>();
    private final List<Signal<QemuEvent>> notices = new ArrayList<>();
    private final List<BadMessage> badMessages = new ArrayList<>();
    private final List<Drift> drifts = new ArrayList<>();

    /**
     * A session that nothing has come of.
     *
     * @param name that of the monitor
     * @param folder where it is recorded
     */
    Session(String name, Path folder) throws IOException {
        this.name = name;
        this.file = folder.resolve(name + ".rec");
        this.recording = Recording.to(file);
    }

    /** The monitor, yet to be connected. */
    MonitorBuilder<QemuEvent> monitor(SocketAddress address) {
        return QmpMonitor.builder(address, QemuEvents.TABLE)
                .name(name)
                .tap(this)
                .tap(recording)
                .handlerQueue(ALL, Overflow.FAIL)
                .onEvent(this::event)
                .onUnrecognized(event -> {})
                .onNotice(this::notice)
                .onBadMessage(this::bad)
                .onDrift(this::drift);
    }

    @Override
    public synchronized void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
        if (direction == Direction.RECEIVED) {
            byte[] some = new byte[bytes.remaining()];
            bytes.duplicate().get(some);
            received.writeBytes(some);
        }
    }

    private synchronized void event(QemuEvent event) {
        events.add(event);
    }

    private synchronized void notice(Signal<QemuEvent> notice) {
        notices.add(notice);
    }

    private synchronized void bad(BadMessage bad) {
        badMessages.add(bad);
    }

    private synchronized void drift(Drift drift) {
        drifts.add(drift);
    }

    /** The name of the monitor. */
    String name() {
        return name;
    }

    /** All that came, a character for each byte. */
    synchronized String text() {
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    synchronized List<QemuEvent> events() {
        return List.copyOf(events);
    }

    /** What was told between the events and behind them: drops, gaps and the end. */
    synchronized List<Signal<QemuEvent>> notices() {
        return List.copyOf(notices);
    }

    synchronized List<BadMessage> badMessages() {
        return List.copyOf(badMessages);
    }

    synchronized void addTo(Sightings sightings) {
        events.forEach(sightings::add);
        drifts.forEach(sightings::add);
    }

    /** The file of the recording, which is complete when this has been closed. */
    Path recording() {
        return file;
    }

    @Override
    public void close() throws IOException {
        recording.close();
        if (recording.failure().isPresent()) {
            throw recording.failure().get();
        }
    }
}
