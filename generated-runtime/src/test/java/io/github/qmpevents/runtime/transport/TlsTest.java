package io.github.qmpevents.runtime.transport;

import static io.github.qmpevents.runtime.transport.ConnectorTest.assertFails;
import static io.github.qmpevents.runtime.transport.ConnectorTest.assertGivenUp;
import static io.github.qmpevents.runtime.transport.ConnectorTest.openInThread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections with TLS, this class being both sides. */
@Timeout(60)
class TlsTest {
    @TempDir
    static Path folder;

    private static SSLContext local;
    private static SSLContext elsewhere;

    @BeforeAll
    static void makeKeys() throws IOException, GeneralSecurityException {
        local = TestTls.contextFor(folder, "dns:localhost,ip:127.0.0.1");
        elsewhere = TestTls.contextFor(folder, "dns:elsewhere.example");
    }

    @Test
    void bytesGoInBothDirectionsAndTheEndIsSeen() throws IOException {
        Connector listening = listening(local);
        SocketAddress address = listening.listen();
        CompletableFuture<Wire> accepted = openInThread(listening);
        try (Wire here = ConnectorTest.open(connecting(address, local));
                Wire there = accepted.join()) {
            String much = "x".repeat(100_000);
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(there, much));
            Talk.send(here.out(), "hello");
            assertThat(Talk.read(there.in(), 5)).isEqualTo("hello");
            assertThat(Talk.read(here.in(), much.length())).isEqualTo(much);
            sending.join();
            there.out().close();
            assertThat(there.in().isOpen()).isFalse();
            assertThat(Talk.read(here.in(), 1)).isEmpty();
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefusedUnlessThatIsWanted() throws IOException {
        Connector listening = listening(elsewhere);
        SocketAddress address = listening.listen();
        CompletableFuture<Wire> refused = openInThread(listening);
        assertFails(connecting(address, elsewhere), Reason.TLS_FAILED, "no TLS with 127.0.0.1:");
        assertTlsFailed(refused);

        Connector again = listening(elsewhere);
        SocketAddress other = again.listen();
        CompletableFuture<Wire> accepted = openInThread(again);
        Tls unchecked = new Tls(elsewhere, new SSLParameters());
        try (Wire wire = ConnectorTest.open(Endpoint.of(other).withTls(unchecked))) {
            accepted.join().close();
            assertThat(Talk.read(wire.in(), 1)).isEmpty();
        }
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefused() throws IOException {
        Connector listening = listening(elsewhere);
        SocketAddress address = listening.listen();
        CompletableFuture<Wire> refused = openInThread(listening);
        assertFails(connecting(address, local), Reason.TLS_FAILED, "no TLS with 127.0.0.1:");
        assertTlsFailed(refused);
    }

    @Test
    void aPeerWithoutTlsIsToldSo() throws IOException {
        try (FakeQemu plain = FakeQemu.builder().tcp().start()) {
            assertFails(connecting(plain.address(), local), Reason.TLS_FAILED, "no TLS with 127.0.0.1:");
        }
    }

    @Test
    void aPeerThatSaysNothingIsNotAwaitedForEver() throws IOException {
        try (FakeQemu silent =
                FakeQemu.builder().tcp().script(FakeConnection::stall).start()) {
            Endpoint endpoint = connecting(silent.address(), local);
            assertFails(endpoint.withTimeout(Duration.ofMillis(100)), Reason.TIMED_OUT, "within 100 ms");
            Connector connector = new Connector(endpoint);
            CompletableFuture<Wire> opened = openInThread(connector);
            silent.awaitConnection();
            silent.awaitConnection();
            assertGivenUp(connector, opened);
        }
    }

    @Test
    void closingWakesWhoReadsAndWhoWrites() throws IOException {
        Connector listening = listening(local);
        SocketAddress address = listening.listen();
        CompletableFuture<Wire> accepted = openInThread(listening);
        Wire here = ConnectorTest.open(connecting(address, local));
        try (Wire there = accepted.join()) {
            CompletableFuture<String> reader = CompletableFuture.supplyAsync(() -> readOrFailure(here));
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> assertThatThrownBy(() -> {
                        while (true) {
                            Talk.send(here.out(), "x".repeat(100_000));
                        }
                    })
                    .isInstanceOf(IOException.class));
            assertThat(Talk.read(there.in(), 1_000_000)).hasSize(1_000_000);
            here.close();
            here.close();
            reader.join();
            writer.join();
        }
    }

    @Test
    void unixSocketsHaveNoTls() {
        Endpoint unix = Endpoint.of(UnixDomainSocketAddress.of("s"));
        Tls tls = new Tls(local, null);
        assertThatThrownBy(() -> unix.withTls(tls)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertTlsFailed(CompletableFuture<Wire> opened) {
        assertThatThrownBy(opened::join).isInstanceOf(CompletionException.class).hasMessageContaining("no TLS with ");
    }

    private static String readOrFailure(Wire wire) {
        try {
            return Talk.read(wire.in(), 1);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void send(Wire wire, String text) {
        try {
            Talk.send(wire.out(), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connector listening(SSLContext context) {
        return new Connector(Endpoint.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .listening()
                .withTls(new Tls(context, null)));
    }

    private static Endpoint connecting(SocketAddress address, SSLContext context) {
        InetSocketAddress inet = (InetSocketAddress) address;
        return Endpoint.of(new InetSocketAddress("127.0.0.1", inet.getPort())).withTls(new Tls(context, null));
    }
}
