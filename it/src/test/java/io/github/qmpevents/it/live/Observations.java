package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.QemuEvents;
import io.github.qmpevents.it.live.report.Sightings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the tests saw that ran so far, for those that look at all of it. */
final class Observations {
    private static final Sightings SIGHTINGS = new Sightings();
    private static final List<String> STREAMS = new ArrayList<>();
    private static final Set<String> IMPOSSIBLE = new HashSet<>();

    private Observations() {}

    static synchronized void add(Session session) {
        session.addTo(SIGHTINGS);
        STREAMS.add(session.text());
    }

    static synchronized void addImpossible(Class<? extends QemuEvent> type) {
        IMPOSSIBLE.add(QemuEvents.TABLE.eventName(type));
    }

    /** Whether this QEMU cannot be made to send an event, as far as a test knows. */
    static synchronized boolean isImpossible(String event) {
        return IMPOSSIBLE.contains(event);
    }

    /** The events, and what was new about them. */
    static Sightings sightings() {
        return SIGHTINGS;
    }

    /** All that came, one text for each connection. */
    static synchronized List<String> streams() {
        return List.copyOf(STREAMS);
    }
}
