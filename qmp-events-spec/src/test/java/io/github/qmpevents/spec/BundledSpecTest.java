package io.github.qmpevents.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BundledSpecTest {
    @Test
    void versionsAreListedOldestFirst() {
        assertThat(BundledSpec.qemuVersions()).containsExactly("2.7", "7.2", "9.1");
    }

    @Test
    void theNewestIsTheLastOfTheVersions() {
        assertThat(BundledSpec.newest()).isSameAs(BundledSpec.of("9.1"));
    }

    @Test
    void everyListedVersionIsFound() {
        assertThat(BundledSpec.qemuVersions())
                .allSatisfy(version ->
                        assertThat(BundledSpec.of(version).qemuVersion()).isEqualTo(version));
    }

    @Test
    void anUnknownVersionIsAnsweredWithTheVersionsThatThereAre() {
        assertThatThrownBy(() -> BundledSpec.of("0.9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no event document of QEMU 0.9 is bundled; there are documents of: 2.7, 7.2, 9.1");
    }

    @Test
    void namesCarryTheVersion() {
        BundledSpec spec = BundledSpec.of("2.7");

        assertThat(spec.resourcePath()).isEqualTo("/io/github/qmpevents/spec/qemu-2.7/qmp-events.txt");
        assertThat(spec.fileName()).isEqualTo("qmp-events-2.7.txt");
        assertThat(spec).hasToString("qmp-events-2.7.txt");
    }

    @Test
    void bytesAreWhatTheStreamGives() throws IOException {
        BundledSpec spec = BundledSpec.newest();

        try (InputStream stream = spec.open()) {
            assertThat(spec.bytes()).isEqualTo(stream.readAllBytes());
        }
    }

    @Test
    void aCallerMayChangeTheBytesItGot() {
        BundledSpec spec = BundledSpec.newest();
        byte first = spec.bytes()[0];

        spec.bytes()[0] = 0;

        assertThat(spec.bytes()[0]).isEqualTo(first).isNotZero();
    }
}
