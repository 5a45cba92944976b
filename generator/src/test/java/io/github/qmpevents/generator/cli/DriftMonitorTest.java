package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.fake.FakeQemu;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Comparing what a QEMU sends with a description. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DriftMonitorTest {
    private static final String STOP = "{\"event\": \"STOP\"}";
    private static final String NEW = "{\"event\": \"NEW\"}";

    @Test
    void whatARunningQemuSendsIsCompared() throws IOException {
        try (FakeQemu qemu = FakeQemu.start()) {
            qemu.emit(STOP);
            qemu.emit(NEW);
            TailRun run = TailRun.of("drift", qemu.address().toString(), "--count", "2");

            assertThat(run.out()).isEqualTo("NEW: event is not described, seen once\n2 events, 1 difference\n");
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isEqualTo(1);
        }
    }

    @Test
    void anEventThatDoesNotComeInTimeIsAFinding() throws IOException {
        try (FakeQemu qemu = FakeQemu.start()) {
            String socket = qemu.address().toString();

            assertThat(TailRun.of("drift", socket, "2.7", "--for", "0.01").status())
                    .isZero();
            TailRun run = TailRun.of("drift", socket, "2.7", "--for", "0.01", "--until", "STOP");
            assertThat(run.out()).isEqualTo("0 events, 0 differences\n");
            assertThat(run.status()).isEqualTo(1);
        }
    }

    @Test
    void whatWasSeenBeforeTheConnectionBrokeIsReported() throws IOException {
        try (FakeQemu qemu = FakeQemu.builder()
                .script(peer -> {
                    peer.shakeHands();
                    peer.send(STOP + "\r\nno message\r\n" + NEW + "\r\n{\"event\": ");
                })
                .start()) {
            TailRun run = TailRun.of("drift", qemu.address().toString());

            assertThat(run.out())
                    .isEqualTo("NEW: event is not described, seen once\n2 events, 1 difference, 1 bad message\n");
            assertThat(run.err()).contains("(GARBAGE, ", "the connection to QEMU ended");
            assertThat(run.status()).isEqualTo(3);
        }
    }
}
