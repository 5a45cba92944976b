package io.github.qmpevents.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.fake.FakeQemuBuilder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connecting to those who listen. */
@Timeout(20)
class ConnectorTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bytesGoInBothDirections(boolean unix) throws IOException {
        FakeQemuBuilder builder = FakeQemu.builder().script(connection -> {
            connection.send("hello");
            connection.readCommand();
        });
        try (FakeQemu peer = (unix ? builder : builder.tcp()).start();
                Wire wire = open(Endpoint.of(peer.address()))) {
            assertThat(Talk.read(wire.in(), 5)).isEqualTo("hello");
            Talk.send(wire.out(), "{\"execute\": \"quit\"}");
            assertThat(Talk.read(wire.in(), 1)).isEmpty();
            assertThat(peer.commands()).hasSize(1);
        }
    }

    @Test
    void whatIsMissingIsTold() throws IOException {
        assertFails(Endpoint.of(unix("none")), Reason.NO_SOCKET, "there is no socket " + folder.resolve("none"));
        Files.createFile(folder.resolve("file"));
        assertFails(Endpoint.of(unix("file")), Reason.REFUSED, "nothing listens at " + folder.resolve("file"));
        assertFails(Endpoint.of(leftPort()), Reason.REFUSED, "nothing listens at 127.0.0.1:");
        assertFails(Endpoint.of(unix("x".repeat(200))), Reason.PATH_TOO_LONG, "too long");
        InetSocketAddress nowhere = InetSocketAddress.createUnresolved("no-such-host.invalid", 4444);
        assertFails(Endpoint.of(nowhere), Reason.UNKNOWN_HOST, "no-such-host.invalid:4444");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSocketThatIsNotThereYetIsAwaited(boolean refusesFirst) throws Exception {
        UnixDomainSocketAddress address = unix("s");
        if (refusesFirst) {
            ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address).close();
        }
        Connector connector = new Connector(Endpoint.of(address).withRetryFor(Duration.ofSeconds(15)));
        CompletableFuture<Wire> opened = openInThread(connector);
        Files.deleteIfExists(address.getPath());
        try (FakeQemu peer = FakeQemu.builder().listen(address).start();
                Wire wire = opened.join()) {
            peer.awaitConnection();
            assertThat(Talk.read(wire.in(), 6)).isEqualTo("{\"QMP\"");
        }
    }

    @Test
    void tryingAgainEndsWithTheLastReason() {
        long begin = System.nanoTime();
        assertFails(
                Endpoint.of(unix("none")).withRetryFor(Duration.ofMillis(30)), Reason.NO_SOCKET, "there is no socket");
        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(30_000_000);
    }

    @Test
    void nothingElseIsTriedAgain() {
        assertFails(
                Endpoint.of(unix("x".repeat(200))).withRetryFor(Duration.ofDays(1000)),
                Reason.PATH_TOO_LONG,
                "too long");
    }

    @Test
    void closingWakesWhoWaitsToTryAgain() {
        Connector connector = new Connector(Endpoint.of(unix("none")).withRetryFor(Duration.ofDays(1)));
        assertGivenUp(connector, openInThread(connector));
    }

    @Test
    void closingWakesWhoConnects() throws IOException {
        try (ServerSocketChannel server = fullServer()) {
            Connector connector = new Connector(Endpoint.of(server.getLocalAddress()));
            assertGivenUp(connector, openInThread(connector));
        }
    }

    @Test
    void connectingIsLimitedInTime() throws IOException {
        try (ServerSocketChannel server = fullServer()) {
            assertFails(
                    Endpoint.of(server.getLocalAddress()).withTimeout(Duration.ofMillis(20)),
                    Reason.TIMED_OUT,
                    "within 20 ms");
        }
    }

    @Test
    void anInterruptEndsTheWaiting() throws IOException {
        Thread.currentThread().interrupt();
        Endpoint absent = Endpoint.of(unix("none")).withRetryFor(Duration.ofDays(1));
        assertThatThrownBy(() -> open(absent)).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        try (FakeQemu peer = FakeQemu.builder().script(FakeConnection::stall).start()) {
            assertThatThrownBy(() -> open(Endpoint.of(peer.address()))).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whoHasClosedOpensNothingMore() throws IOException {
        try (FakeQemu peer = FakeQemu.start()) {
            Connector connector = new Connector(Endpoint.of(peer.address()));
            connector.close();
            connector.close();
            assertThatThrownBy(connector::open)
                    .isInstanceOfSatisfying(
                            ConnectFailedException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.GIVEN_UP));
        }
    }

    @Test
    void closingTheConnectorClosesWhatItOpenedLast() throws IOException {
        try (FakeQemu peer =
                FakeQemu.builder().script(FakeConnection::awaitClose).start()) {
            Connector connector = new Connector(Endpoint.of(peer.address()));
            Wire first = connector.open();
            Wire second = connector.open();
            connector.close();
            assertThat(first.in().isOpen()).isTrue();
            assertThat(second.in().isOpen()).isFalse();
            first.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingAWireWakesWhoReadsAndWhoWrites(boolean unix) throws IOException {
        FakeQemuBuilder builder = FakeQemu.builder().script(FakeConnection::stall);
        try (FakeQemu peer = (unix ? builder : builder.tcp()).start()) {
            Wire wire = open(Endpoint.of(peer.address()));
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> expectClosed(wire, true));
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> expectClosed(wire, false));
            peer.awaitConnection();
            wire.close();
            wire.close();
            reader.join();
            writer.join();
        }
    }

    @Test
    void anObserverSeesEveryByteAndAnswersBehindQuestions() throws IOException {
        List<String> seen = new ArrayList<>();
        try (FakeQemu peer = FakeQemu.builder()
                        .script(connection -> {
                            connection.readCommand();
                            connection.send("answer");
                        })
                        .start();
                Wire wire = new ObservedWire(open(Endpoint.of(peer.address())), new Recorder(seen))) {
            Talk.send(wire.out(), "{}");
            assertThat(Talk.read(wire.in(), 10)).isEqualTo("answer");
            assertThat(wire.in().isOpen()).isTrue();
            wire.in().close();
            assertThat(wire.out().isOpen()).isFalse();
        }
        assertThat(seen).containsExactly("> {}", "< answer");
    }

    @Test
    void otherAddressesAndTimesAreRefused() {
        SocketAddress other = new SocketAddress() {
            private static final long serialVersionUID = 1L;
        };
        assertThatThrownBy(() -> Endpoint.of(other)).isInstanceOf(IllegalArgumentException.class);
        Endpoint endpoint = Endpoint.of(unix("s"));
        assertThatThrownBy(() -> endpoint.withTimeout(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> endpoint.withRetryFor(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void expectClosed(Wire wire, boolean reads) {
        String much = "x".repeat(100_000);
        assertThatThrownBy(() -> {
                    while (true) {
                        if (reads) {
                            Talk.read(wire.in(), 1);
                        } else {
                            Talk.send(wire.out(), much);
                        }
                    }
                })
                .isInstanceOf(IOException.class);
    }

    /** One at which those who connect have to wait. */
    private ServerSocketChannel fullServer() throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(unix("full"), 1);
        for (boolean connected = true; connected; ) {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.configureBlocking(false);
            try {
                connected = channel.connect(server.getLocalAddress());
            } catch (IOException e) {
                connected = false;
            }
        }
        return server;
    }

    private static SocketAddress leftPort() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return server.getLocalAddress();
        }
    }

    private UnixDomainSocketAddress unix(String name) {
        return UnixDomainSocketAddress.of(folder.resolve(name));
    }

    static Wire open(Endpoint endpoint) throws IOException {
        return new Connector(endpoint).open();
    }

    static void assertFails(Endpoint endpoint, Reason reason, String text) {
        ConnectFailedException e = catchThrowableOfType(ConnectFailedException.class, () -> open(endpoint));
        assertThat(e).isNotNull();
        assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
        assertThat(e).message().contains(text).matches("[ -~]{1,600}");
    }

    /** Opens in another thread, which fails the future with what it throws. */
    static CompletableFuture<Wire> openInThread(Connector connector) {
        CompletableFuture<Wire> opened = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                opened.complete(connector.open());
            } catch (IOException | RuntimeException e) {
                opened.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
        return opened;
    }

    static void assertGivenUp(Connector connector, CompletableFuture<Wire> opened) {
        connector.close();
        assertThatThrownBy(opened::join)
                .hasCauseInstanceOf(ConnectFailedException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ConnectFailedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.GIVEN_UP));
    }
}
