package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.transport.TestTls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a connection with TLS ends. */
@Timeout(60)
class TlsEndsTest {
    private static final String GREETING = "{\"QMP\": {\"version\": {}, \"capabilities\": []}}\r\n";
    private static final String BEGUN = "{\"event\": \"ST";

    @TempDir
    static Path folder;

    private static SSLContext context;

    /** How a server leaves. */
    private enum Leave {
        NOTIFYING,
        SILENTLY,
        RESETTING;

        void leave(SSLSocket encrypted, Socket plain) throws IOException {
            switch (this) {
                case NOTIFYING -> encrypted.close();
                case SILENTLY -> plain.close();
                case RESETTING -> {
                    plain.setSoLinger(true, 0);
                    plain.close();
                }
            }
        }
    }

    @BeforeAll
    static void makeKeys() throws Exception {
        context = TestTls.contextFor(folder, "dns:localhost,ip:127.0.0.1");
    }

    /** QMP marks the ends of its messages, so that a server need not say that it leaves. */
    @ParameterizedTest
    @CsvSource({
        "NOTIFYING, false, CLEAN_END",
        "NOTIFYING, true, CUT",
        "SILENTLY, false, CLEAN_END",
        "SILENTLY, true, CUT",
        "RESETTING, false, RESET",
        "RESETTING, true, RESET"
    })
    void whatWasSentArrivesBeforeTheEnd(Leave leave, boolean insideOfAMessage, Cause cause) throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String last = Messages.STOP + "\r\n" + (insideOfAMessage ? BEGUN : "");
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serve(server, last, leave));
            InetSocketAddress address = new InetSocketAddress("127.0.0.1", server.getLocalPort());
            try (var monitor = QmpMonitor.builder(address, TestEvents.TABLE)
                    .tls(context)
                    .onEvent(event -> told.add(event.eventName()))
                    .onBadMessage(bad -> {})
                    .connect()) {
                MonitorEnd end = (MonitorEnd) Messages.outcome(monitor.ended());
                assertThat(end.cause()).isEqualTo(cause);
                assertThat(end.bytesLost()).isEqualTo(insideOfAMessage ? BEGUN.length() : 0);
                assertThat(told).containsExactly("STOP");
            }
            served.join();
        }
    }

    private static void serve(ServerSocket server, String last, Leave leave) {
        try (Socket plain = server.accept();
                SSLSocket encrypted = (SSLSocket)
                        context.getSocketFactory().createSocket(plain, "127.0.0.1", plain.getPort(), false)) {
            encrypted.setUseClientMode(false);
            send(encrypted, GREETING);
            readLine(encrypted.getInputStream());
            send(encrypted, "{\"return\": {}}\r\n" + last);
            leave.leave(encrypted, plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(SSLSocket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void readLine(InputStream in) throws IOException {
        int next = in.read();
        while (next >= 0 && next != '\n') {
            next = in.read();
        }
    }
}
