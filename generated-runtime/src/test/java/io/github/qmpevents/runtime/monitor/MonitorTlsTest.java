package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.transport.TestTls;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Monitors whose connection is encrypted. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MonitorTlsTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private static SSLContext keys;
    private static SSLContext others;

    @TempDir
    static Path folder;

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = TestTls.contextFor(folder, "dns:localhost,ip:127.0.0.1");
        others = TestTls.contextFor(folder, "dns:localhost,ip:127.0.0.1");
    }

    @Test
    void eventsAndRepliesComeOverTls() throws Exception {
        try (ServerSocket server = keys.getServerSocketFactory().createServerSocket(0, 1, HERE)) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serve(server));
            try (var monitor = builder(server.getLocalPort()).tls(keys).connect()) {
                assertThat(Messages.outcome(monitor.execute("query-status"))).hasToString("1");
                MonitorEnd end = (MonitorEnd) Messages.outcome(monitor.ended());
                assertThat(end.cause()).isEqualTo(Cause.CLEAN_END);
                assertThat(seen).containsExactly("STOP");
            }
            served.join();
        }
    }

    @Test
    void aServerThatNobodyTrustsIsToldSo() throws Exception {
        try (ServerSocket server = others.getServerSocketFactory().createServerSocket(0, 1, HERE)) {
            var served = CompletableFuture.runAsync(() -> serve(server));
            assertThat(Messages.outcome(builder(server.getLocalPort()).tls(keys).start()))
                    .isInstanceOfSatisfying(
                            ConnectFailedException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.TLS_FAILED));
            assertThat(Messages.outcome(served.handle((nothing, failure) -> "over")))
                    .isEqualTo("over");
        }
    }

    @Test
    void aServerWithoutTlsIsNotWaitedForLongerThanTheTimeoutOfConnecting() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, HERE)) {
            var builder = builder(server.getLocalPort()).tls(keys).connectTimeout(Duration.ofMillis(200));
            assertThat(Messages.outcome(builder.start()))
                    .isInstanceOfSatisfying(
                            ConnectFailedException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.TIMED_OUT));
        }
    }

    @Test
    void aQemuThatConnectsIsServedOverTls() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, HERE)) {
            port = free.getLocalPort();
        }
        CompletableFuture<QmpMonitor<TestEvent>> starting =
                builder(port).listen().tls(keys).start();
        try (Socket qemu = connect(port)) {
            CompletableFuture<Void> played = CompletableFuture.runAsync(() -> play(qemu));
            QmpMonitor<TestEvent> monitor = starting.join();
            assertThat(Messages.outcome(monitor.execute("query-status"))).hasToString("1");
            played.join();
            assertThat(Messages.outcome(monitor.ended())).isNotNull();
            assertThat(seen).containsExactly("STOP");
        }
    }

    /** Until the monitor listens, which it does in a thread of its own. */
    private static Socket connect(int port) throws IOException {
        while (true) {
            try {
                return keys.getSocketFactory().createSocket(HERE, port);
            } catch (java.net.ConnectException e) {
                Thread.onSpinWait();
            }
        }
    }

    private MonitorBuilder<TestEvent> builder(int port) {
        return QmpMonitor.builder(new InetSocketAddress(HERE, port), TestEvents.TABLE)
                .onEvent(event -> seen.add(event.eventName()));
    }

    private static void serve(ServerSocket server) {
        try (Socket client = server.accept()) {
            play(client);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Negotiates, sends an event, answers one command and leaves. */
    private static void play(Socket socket) {
        try {
            send(socket, "{\"QMP\": {\"version\": {}, \"capabilities\": []}}\r\n");
            readLine(socket.getInputStream());
            send(socket, "{\"return\": {}, \"id\": \"qmp-events\"}\r\n" + Messages.STOP + "\r\n");
            String command = readLine(socket.getInputStream());
            String id = command.substring(command.indexOf("\"id\""), command.lastIndexOf('}'));
            send(socket, "{\"return\": 1, " + id + "}\r\n");
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
