package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.live.report.Sightings;
import io.github.qmpevents.runtime.Drift;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What came over one connection to a monitor: the bytes, and the events that were made of them. */
final class Session {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<QemuEvent> events = new ArrayList<>();
    private final List<Drift> drifts = new ArrayList<>();

    synchronized void received(byte[] some) {
        bytes.writeBytes(some);
    }

    synchronized void event(QemuEvent event) {
        events.add(event);
    }

    synchronized void drift(Drift drift) {
        drifts.add(drift);
    }

    /** All that came, a character for each byte. */
    synchronized String text() {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    synchronized List<QemuEvent> events() {
        return List.copyOf(events);
    }

    synchronized void addTo(Sightings sightings) {
        events.forEach(sightings::add);
        drifts.forEach(sightings::add);
    }
}
