package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.live.report.ExpectedSightings;
import io.github.qmpevents.it.live.report.RawEvent;
import io.github.qmpevents.it.live.report.Sightings;
import io.github.qmpevents.it.live.report.TypedAgainstRaw;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.UnrecognizedReason;
import io.github.qmpevents.runtime.subscription.Signal;
import java.io.IOException;
import java.util.Optional;

/** How the events of a session have to have arrived, whatever they were provoked by. */
final class Arrival {
    private final String version;

    /** @param version that of QEMU */
    Arrival(String version) {
        this.version = version;
    }

    void check(Session session) throws IOException {
        assertThat(session.badMessages()).isEmpty();
        assertThat(session.notices()).noneMatch(Signal.Dropped.class::isInstance);
        assertThat(session.notices()).filteredOn(Signal.Ended.class::isInstance).hasSize(1);
        assertThat(session.notices()).last().isInstanceOf(Signal.Ended.class);
        TypedAgainstRaw.check(session.events(), RawEvent.in(session.text()));
        assertThat(session.events()).allMatch(Arrival::isUnrecognizedForItsNameOnly);
        assertThat(Replayed.of(session.recording()).events()).isEqualTo(session.events());
        Sightings sightings = new Sightings();
        session.addTo(sightings);
        Optional<Sightings> expected = ExpectedSightings.BUNDLED.of(version);
        if (expected.isPresent() && !ExpectedSightings.updating()) {
            assertThat(sightings.beyond(expected.get()))
                    .as("what QEMU %s was not known to send", version)
                    .isEmpty();
        }
    }

    private static boolean isUnrecognizedForItsNameOnly(QemuEvent event) {
        return !(event instanceof UnrecognizedQmpEvent unrecognized)
                || unrecognized.reason() == UnrecognizedReason.UNKNOWN_EVENT;
    }
}
