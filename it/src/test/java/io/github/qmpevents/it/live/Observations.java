package io.github.qmpevents.it.live;

import io.github.qmpevents.it.live.report.Sightings;
import java.util.ArrayList;
import java.util.List;

/** What the tests saw that ran so far, for those that look at all of it. */
final class Observations {
    private static final Sightings SIGHTINGS = new Sightings();
    private static final List<String> STREAMS = new ArrayList<>();

    private Observations() {}

    static synchronized void add(Session session) {
        session.addTo(SIGHTINGS);
        STREAMS.add(session.text());
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
