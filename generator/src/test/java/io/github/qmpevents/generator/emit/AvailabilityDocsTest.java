package io.github.qmpevents.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.Availability;
import io.github.qmpevents.generator.model.Feature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AvailabilityDocsTest {
    private static Availability of(String since, String until) {
        return new Availability(word(since), word(until), Optional.empty(), List.of());
    }

    private static Optional<String> word(String version) {
        return Optional.of(version).filter(word -> !word.isEmpty());
    }

    @Test
    void bothEndsAreTold() {
        assertThat(AvailabilityDocs.sentence(of("7.2", ""), "")).contains("Since QEMU 7.2.");
        assertThat(AvailabilityDocs.sentence(of("", "8.2"), "")).contains("Until QEMU 8.2.");
        assertThat(AvailabilityDocs.sentence(of("7.2", "8.2"), "")).contains("Since QEMU 7.2, until QEMU 8.2.");
        assertThat(AvailabilityDocs.clause(of("7.2", "7.2"), "")).isEqualTo("; in QEMU 7.2 alone");
    }

    @Test
    void nothingIsToldOfWhatIsAlwaysThere() {
        assertThat(AvailabilityDocs.sentence(of("", ""), "")).isEmpty();
        assertThat(AvailabilityDocs.clause(of("", ""), "")).isEmpty();
    }

    @Test
    void whatTheDescriptionTellsItselfIsNotToldAgain() {
        assertThat(AvailabilityDocs.clause(of("2.1", ""), "the node (Since 2.1)"))
                .isEmpty();
        assertThat(AvailabilityDocs.clause(of("2.1", ""), "the node; \"x\" since 2.12"))
                .isEqualTo("; since QEMU 2.1");
    }

    @Test
    void marksAreToldWithWhatIsSaidOfThem() {
        Availability marked = marked("", "");
        assertThat(AvailabilityDocs.sentence(marked, ""))
                .contains(
                        "Since QEMU 7.2. Only if QEMU is built with CONFIG_A. Deprecated. Unstable: may change or go.");
        assertThat(AvailabilityDocs.clause(marked("Use @b.", "for <tests>"), "since 7.2"))
                .isEqualTo(
                        "; only if QEMU is built with CONFIG_A; deprecated: Use &#64;b; unstable: for &lt;tests&gt;");
    }

    private static Availability marked(String deprecated, String unstable) {
        return new Availability(
                Optional.of("7.2"),
                Optional.of("CONFIG_A"),
                List.of(new Feature(Feature.DEPRECATED, deprecated), new Feature(Feature.UNSTABLE, unstable)));
    }
}
