package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.Checkout;
import io.github.qmpevents.it.events.QemuEvents;
import io.github.qmpevents.it.live.report.ExpectedSightings;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the documentation says of real QEMUs is what was written down of them; needs none itself. */
@Order(Integer.MAX_VALUE)
class LiveTableTest {
    @Test
    void everyEventOfTheDescriptionHasATest() {
        assertThat(LiveTable.provocations()).containsOnlyKeys(QemuEvents.TABLE.eventNames());
    }

    @Test
    void theTableInTheDocumentationIsCurrent() throws IOException {
        String text = new LiveTable().text();
        if (ExpectedSightings.updating()) {
            Files.writeString(Checkout.file("docs/live.md"), text);
        }

        assertThat(Checkout.read("docs/live.md")).isEqualTo(text);
    }
}
