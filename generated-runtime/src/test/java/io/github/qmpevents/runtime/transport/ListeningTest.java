package io.github.qmpevents.runtime.transport;

import static io.github.qmpevents.runtime.transport.ConnectorTest.assertFails;
import static io.github.qmpevents.runtime.transport.ConnectorTest.assertGivenUp;
import static io.github.qmpevents.runtime.transport.ConnectorTest.openInThread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.fake.FakeQemu;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letting the other side connect. */
@Timeout(20)
class ListeningTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theOtherSideMayConnectOnceEachTime(boolean unix) throws IOException {
        Connector connector = new Connector(endpoint(unix));
        SocketAddress address = connector.listen();
        assertThat(connector.listen()).isEqualTo(address);
        try (FakeQemu qemu = FakeQemu.builder().connectTo(address).start()) {
            for (int round = 0; round < 3; round++) {
                try (Wire wire = connector.open()) {
                    assertThat(Talk.read(wire.in(), 6)).isEqualTo("{\"QMP\"");
                    assertThatThrownBy(() -> SocketChannel.open(address).close())
                            .isInstanceOf(IOException.class);
                    assertThat(folder).isEmptyDirectory();
                }
            }
            assertThat(qemu.connections()).hasSize(3);
        }
    }

    @Test
    void whoIsEarlyIsNotSentAway() throws IOException {
        Connector connector = new Connector(endpoint(true));
        try (SocketChannel early = SocketChannel.open(connector.listen());
                Wire wire = connector.open()) {
            Talk.send(early, "hello");
            assertThat(Talk.read(wire.in(), 5)).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoDoesNotComeIsNotAwaitedForEver(boolean unix) {
        Endpoint endpoint = endpoint(unix).withTimeout(Duration.ofMillis(20));
        assertFails(endpoint, Reason.TIMED_OUT, "nobody has connected to " + endpoint.describe() + " within 20 ms");
        assertFails(endpoint.withRetryFor(Duration.ofMillis(30)), Reason.TIMED_OUT, "within 30 ms");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingWakesWhoWaitsAndLeavesNoFile(boolean unix) throws IOException {
        Connector connector = new Connector(endpoint(unix));
        connector.listen();
        assertGivenUp(connector, openInThread(connector));
        assertThat(folder).isEmptyDirectory();

        Connector idle = new Connector(endpoint(unix));
        idle.listen();
        idle.close();
        assertThat(folder).isEmptyDirectory();
        assertGivenUp(idle, openInThread(idle));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInterruptEndsTheWaitingAndLeavesNoFile(boolean unix) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ConnectorTest.open(endpoint(unix))).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPlaceThatIsTakenIsToldAndLeftAlone() throws IOException {
        Path file = Files.createFile(folder.resolve("s"));
        assertFails(endpoint(true), Reason.CANNOT_LISTEN, "there is a file already");
        assertThat(file).exists();

        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Endpoint taken = Endpoint.of(server.getLocalAddress()).listening();
            assertFails(taken, Reason.CANNOT_LISTEN, "cannot listen at 127.0.0.1:");
        }
        Path nowhere = folder.resolve("none").resolve("s");
        assertFails(Endpoint.of(UnixDomainSocketAddress.of(nowhere)).listening(), Reason.FAILED, "cannot listen at ");
        Path tooLong = folder.resolve("x".repeat(200));
        assertFails(Endpoint.of(UnixDomainSocketAddress.of(tooLong)).listening(), Reason.PATH_TOO_LONG, "too long");
    }

    @Test
    void aFileThatSomebodyElseHasPutThereStays() throws IOException {
        Connector connector = new Connector(endpoint(true));
        connector.listen();
        Path socket = folder.resolve("s");
        Files.move(socket, folder.resolve("moved"));
        Files.createFile(socket);
        connector.close();
        assertThat(socket).exists();
    }

    @Test
    void closingWhileSomebodyConnectsLeavesNothingOpen() throws IOException {
        for (int round = 0; round < 200; round++) {
            Connector connector = new Connector(endpoint(true));
            SocketAddress address = connector.listen();
            CompletableFuture<Wire> opened = openInThread(connector);
            try (SocketChannel peer = SocketChannel.open(address)) {
                connector.close();
                opened.handle((wire, failure) -> wire).join();
                assertThat(readToEnd(peer)).isEmpty();
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static String readToEnd(SocketChannel peer) {
        try {
            return Talk.read(peer, 1);
        } catch (IOException e) {
            return "";
        }
    }

    private Endpoint endpoint(boolean unix) {
        SocketAddress address = unix
                ? UnixDomainSocketAddress.of(folder.resolve("s"))
                : new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return Endpoint.of(address).listening();
    }
}
