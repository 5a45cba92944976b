package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.live.report.Sightings;
import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.recording.Recording;
import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.tap.Tap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What came over one connection to a monitor: the bytes, the events that were made of them, and a recording. */
final class Session implements Tap, AutoCloseable {
    private final String name;
    private final Path file;
    private final Recording recording;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final List<QemuEvent> events = new ArrayList<>();
    private final List<Drift> drifts = new ArrayList<>();

    /**
     * A session that nothing has come over.
     *
     * @param name that of the monitor
     * @param folder where it is recorded
     */
    Session(String name, Path folder) throws IOException {
        this.name = name;
        this.file = folder.resolve(name + ".rec");
        this.recording = Recording.to(file);
    }

    @Override
    public synchronized void opened(String connection, Instant time) {
        recording.opened(connection, time);
    }

    @Override
    public synchronized void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
        if (direction == Direction.RECEIVED) {
            byte[] some = new byte[bytes.remaining()];
            bytes.duplicate().get(some);
            received.writeBytes(some);
        }
        recording.bytes(connection, direction, bytes, time);
    }

    @Override
    public synchronized void ended(String connection, Instant time) {
        recording.ended(connection, time);
    }

    synchronized void event(QemuEvent event) {
        events.add(event);
    }

    synchronized void drift(Drift drift) {
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
