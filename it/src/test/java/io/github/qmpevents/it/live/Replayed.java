package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.QemuEvents;
import io.github.qmpevents.it.live.report.Sightings;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.recording.Replay;
import io.github.qmpevents.runtime.recording.ReplayStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A recording, read again.
 *
 * @param received all that came, a character for each byte
 * @param sent all that was sent, a character for each byte
 * @param sightings which events came, and what was new about them
 */
record Replayed(String received, String sent, List<QemuEvent> events, Sightings sightings) {
    static Replayed of(Path file) throws IOException {
        Replay replay = Replay.of(file);
        List<QemuEvent> events = new ArrayList<>();
        Sightings sightings = new Sightings();
        try (ReplayStream stream = replay.open()) {
            EventStream.of(QemuEvents.TABLE)
                    .onEvent(event -> {
                        events.add(event);
                        sightings.add(event);
                    })
                    .onUnrecognized(event -> {})
                    .onDrift(sightings::add)
                    .read(stream);
        }
        return new Replayed(text(replay), text(replay.sent()), List.copyOf(events), sightings);
    }

    private static String text(Replay replay) throws IOException {
        try (ReplayStream stream = replay.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
