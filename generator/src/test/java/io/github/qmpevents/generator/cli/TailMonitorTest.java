package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.fake.Script;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Showing what a QEMU sends. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TailMonitorTest {
    private static final String STOP = "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"STOP\"}";

    @TempDir
    private Path work;

    private FakeQemu qemu(Script script) throws IOException {
        return FakeQemu.builder().listen(work.resolve("vm.sock")).script(script).start();
    }

    private TailRun tail(FakeQemu qemu, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "tail";
        arguments[1] = place(qemu.address());
        arguments[2] = "--utc";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return TailRun.of(arguments);
    }

    private static String place(SocketAddress address) {
        return address instanceof InetSocketAddress tcp
                ? tcp.getAddress().getHostAddress() + ":" + tcp.getPort()
                : address.toString();
    }

    @Test
    void eventsAreShownFromBeforeTheGreetingOnUntilQemuEnds() throws IOException {
        try (FakeQemu qemu = qemu(peer -> {
            peer.send(STOP + "\r\n");
            peer.shakeHands();
            peer.send("{\"event\": \"NEWER\", \"data\": {\"a\": \"b\"}}\r\n");
        })) {
            TailRun run = tail(qemu);

            assertThat(run.out()).isEqualTo("00:00:01.000002Z  STOP\n--:--:--.------  NEWER                 + a=b\n");
            assertThat(run.err()).matches("2 events, 2 types, 1 not described in \\d+\\.\\d s\n");
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void theConnectionIsLeftAfterEnoughEvents() throws IOException {
        try (FakeQemu qemu = FakeQemu.builder().tcp().start()) {
            qemu.emit(STOP);
            qemu.emit("{\"event\": \"RESUME\"}");
            TailRun run = tail(qemu, "--until", "RESUME", "--format", "json");

            assertThat(run.out()).isEqualTo(STOP + "\n{\"event\": \"RESUME\"}\n");
            assertThat(run.status()).isZero();
            qemu.awaitConnection().awaitEnd();
        }
    }

    @Test
    void badMessagesAreToldWithTheirPlaces() throws IOException {
        try (FakeQemu qemu = qemu(peer -> {
            peer.shakeHands();
            peer.send("gar\u001bbage\r\n{\"event\": \r\n" + STOP + "\r\n");
        })) {
            TailRun run = tail(qemu);

            assertThat(run.out()).isEqualTo("00:00:01.000002Z  STOP\n");
            assertThat(run.err())
                    .matches("[ -~\n]*")
                    .contains(
                            "qmp-events: bad message 3 at byte ", "(GARBAGE, ", "1 event, 1 type, 2 bad messages in ");
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void anEndInsideOfAMessageIsAFault() throws IOException {
        try (FakeQemu qemu = qemu(peer -> {
            peer.shakeHands();
            peer.send(STOP + "\r\n{\"event\": \"RES");
        })) {
            TailRun run = tail(qemu, "--until", "RESUME");

            assertThat(run.out()).hasLineCount(1);
            assertThat(run.err()).contains("1 event, 1 type", "qmp-events: the connection to QEMU ended: ");
            assertThat(run.status()).isEqualTo(3);
        }
    }

    @Test
    void theTimeIsOverWhileNothingComes() throws IOException {
        try (FakeQemu qemu = FakeQemu.start()) {
            assertThat(tail(qemu, "--for", "0.01").status()).isZero();
            assertThat(tail(qemu, "--for", "0.01", "--until", "STOP").status()).isEqualTo(1);
        }
    }

    @Test
    void aMonitorForPeopleIsRefusedInWords() throws IOException {
        try (FakeQemu qemu = qemu(peer -> {
            peer.send("QEMU 7.2.22 monitor - type 'help' for more information\r\n(qemu) ");
            peer.awaitClose();
        })) {
            TailRun run = tail(qemu);

            assertThat(run.err()).contains("(HMP)").doesNotContain("\tat ");
            assertThat(run.status()).isEqualTo(3);
        }
    }

    @Test
    void aSocketThatIsNotThereIsToldInOneLine() {
        TailRun run = TailRun.of("tail", "unix:" + work.resolve("gone.sock"));

        assertThat(run.err()).contains("qmp-events: there is no socket ");
        assertThat(run.status()).isEqualTo(3);
    }
}
