package io.github.qmpevents.it.live.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.runtime.Drift;
import org.junit.jupiter.api.Test;

class SightingsTest {
    private static final String TEXT = """
            RESET
                unknown member data.reason
                unknown value data.kind: hard
            STOP
            """;

    @Test
    void whatIsWrittenIsRead() {
        assertThat(Sightings.parse(("# of a QEMU\n\n" + TEXT).lines()).toText()).isEqualTo(TEXT);
    }

    @Test
    void eventsAndWhatIsNewAboutThemAreCollected() {
        Sightings sightings = new Sightings();
        sightings.add(StopEvent.builder().build());
        sightings.add(new Drift(Drift.Kind.UNKNOWN_VALUE, 0, 1, "RESET", "data.kind", "hard"));
        sightings.add(new Drift(Drift.Kind.UNKNOWN_MEMBER, 0, 0, "RESET", "data", "reason"));
        sightings.add(new Drift(Drift.Kind.UNKNOWN_MEMBER, 0, 0, "RESET", "data", "reason"));

        assertThat(sightings.toText()).isEqualTo(TEXT);
    }

    @Test
    void differencesAreTold() {
        Sightings known = Sightings.parse(TEXT.lines());
        Sightings seen = Sightings.parse((TEXT + "    unknown member data.cause\nWAKEUP\n").lines());

        assertThat(seen.beyond(known)).containsExactly("STOP: unknown member data.cause", "WAKEUP");
        assertThat(known.beyond(seen)).isEmpty();
        assertThat(seen.of(event -> event.startsWith("W")).toText()).isEqualTo("WAKEUP\n");
    }
}
