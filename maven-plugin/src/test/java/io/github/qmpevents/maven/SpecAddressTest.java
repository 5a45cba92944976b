package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"com.acme:vm-protocol:1.2", "com.acme:vm:txt:1.2", "com.acme:vm:zip:spec:1.2-SNAPSHOT"})
    void coordinatesHaveThreeToFiveParts(String text) {
        assertThat(SpecAddress.parse(text)).isEqualTo(new SpecAddress(text, true, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/qmp/qmp-events.txt", "C:\\work\\events.txt", "a:b", "with space:b:c", ""})
    void anythingElseIsAPath(String text) {
        assertThat(SpecAddress.parse(text)).isEqualTo(new SpecAddress(text, false, Optional.empty()));
    }

    @Test
    void aFileInAnArchiveStandsBehindAnExclamationMark() {
        assertThat(SpecAddress.parse("com.acme:vm:1!/qmp/events.txt"))
                .isEqualTo(new SpecAddress("com.acme:vm:1", true, Optional.of("qmp/events.txt")));
        assertThat(SpecAddress.parse("qemu.zip!/qapi-schema.json").isArchivedDocument())
                .isFalse();
        assertThat(SpecAddress.parse("qemu.zip!/events.txt").isArchivedDocument())
                .isTrue();
    }
}
