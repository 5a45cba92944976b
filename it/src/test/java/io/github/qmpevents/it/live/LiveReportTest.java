package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.it.events.QemuEvents;
import io.github.qmpevents.it.live.qemu.QemuBinary;
import io.github.qmpevents.it.live.qemu.RequiresQemu;
import io.github.qmpevents.it.live.report.ExpectedSightings;
import io.github.qmpevents.it.live.report.Sightings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came in all tests with a real QEMU; runs after them. */
@RequiresQemu
@Order(Integer.MAX_VALUE - 1)
class LiveReportTest {
    private final QemuBinary qemu = QemuBinary.found().orElseThrow();
    private final Predicate<String> possible = event -> !Observations.isImpossible(event);

    @BeforeEach
    void setUp() {
        assumeFalse(Observations.streams().isEmpty(), "no other test with a real QEMU has run");
    }

    @Test
    void everyEventOfTheDescriptionCame() {
        assertThat(Observations.sightings().events())
                .containsAll(
                        QemuEvents.TABLE.eventNames().stream().filter(possible).toList());
    }

    @Test
    void whatCameBesideTheBundledDescriptionIsWhatThisQemuIsKnownToSend() throws IOException {
        compare(Observations.sightings(), ExpectedSightings.BUNDLED);
    }

    @Test
    void whatCameBesideTheReferenceDocumentIsWhatThisQemuIsKnownToSend(@TempDir Path folder) throws Exception {
        assumeTrue(ReferenceBindings.isThere(), "there is no reference document");
        Sightings seen = new ReferenceBindings(folder).read(Observations.streams());

        compare(seen, ExpectedSightings.REFERENCE);
    }

    private void compare(Sightings seen, ExpectedSightings all) throws IOException {
        if (ExpectedSightings.updating()) {
            all.write(qemu.version(), seen);
        }
        Optional<Sightings> expected = all.of(qemu.version());
        if (expected.isEmpty()) {
            List<String> versions = all.versions();
            abort(difference(seen, all, versions.get(versions.size() - 1)));
        }
        assertThat(seen.toText()).isEqualTo(expected.get().of(possible).toText());
    }

    private String difference(Sightings seen, ExpectedSightings all, String other) throws IOException {
        Sightings known = all.of(other).orElseThrow().of(possible);
        return "QEMU " + qemu.version()
                + " was not tried before; -Dlive.update=true writes down what it sends. Beyond QEMU " + other
                + " it sent " + seen.beyond(known) + " and it did not send " + known.beyond(seen);
    }
}
