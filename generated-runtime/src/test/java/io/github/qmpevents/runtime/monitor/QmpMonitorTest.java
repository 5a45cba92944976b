package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.fake.FakeCommand;
import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.fake.FakeQemuBuilder;
import io.github.qmpevents.runtime.fake.Script;
import io.github.qmpevents.runtime.message.QemuVersion;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections to a server of this test's own. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmpMonitorTest {
    private static final String STOP = "{\"event\": \"STOP\"}\r\n";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eventsAreHandedOutUntilTheServerLeaves(boolean unix) throws IOException {
        try (FakeQemu server = serve(unix, peer -> {
                    peer.shakeHands();
                    peer.send(STOP + "{\"event\": \"NEW\"}\r\ngarbage\r\n" + STOP);
                });
                var monitor = builder(server).name("vm\u00e91").connect()) {
            assertThat(monitor.ended().join())
                    .isEqualTo(new MonitorEnd(MonitorEnd.Cause.CLEAN_END, 0, "closed by the server"));
            assertThat(seen).containsExactly("STOP", "NEW", "bad GARBAGE", "STOP");
            assertThat(monitor.greeting().version()).isEqualTo(new QemuVersion(7, 2, 22, ""));
            assertThat(monitor.name()).isEqualTo("vm\\u00E91");
        }
    }

    @Test
    void aQueueOfTheBuilderMayKeepTheTextOfMessages() throws IOException, InterruptedException {
        try (FakeQemu server = serve(true, peer -> {
                    peer.send(STOP);
                    peer.shakeHands();
                });
                var monitor = builder(server)
                        .queueEvents(EventSelection.of(TestEvent.class).raw())
                        .connect()) {
            assertThat(monitor.events().take())
                    .isInstanceOfSatisfying(
                            Signal.Received.class,
                            received -> assertThat(received.raw()).isEqualTo(STOP.strip()));
        }
    }

    @Test
    void theClientAnswersTheGreetingWithTheCommandOfTheProtocol() throws IOException {
        try (FakeQemu server = serve(true, peer -> {
                    peer.shakeHands();
                });
                var monitor = builder(server).connect()) {
            assertThat(monitor.ended()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(server.commands())
                    .extracting(FakeCommand::text)
                    .containsExactly("{\"execute\": \"qmp_capabilities\", \"id\": \"qmp-events\"}");
        }
    }

    @Test
    void eventsBeforeTheGreetingAndBeforeTheAnswerAreHandedOut() throws IOException {
        try (FakeQemu server = serve(true, peer -> {
                    peer.send("{\"event\": \"EARLY\"}\r\n");
                    peer.greet();
                    peer.send(STOP);
                    FakeCommand command = peer.readCommand();
                    peer.send(STOP + "{\"return\": {}, \"id\": 7}\r\n{\"event\": \"LATE\"}\r\n");
                    peer.answer(command);
                });
                var monitor = builder(server).connect()) {
            monitor.ended().join();
            assertThat(seen).containsExactly("EARLY", "STOP", "STOP", "LATE");
        }
    }

    @Test
    void theRestOfAnEarlierAnswerDoesNotStandInTheWay() throws IOException {
        try (FakeQemu server = serve(true, peer -> {
                    peer.send("\"rest\": 1}, \"id\": 5}\r\n");
                    peer.shakeHands();
                });
                var monitor = builder(server).connect()) {
            monitor.ended().join();
            assertThat(seen).containsExactly("bad GARBAGE");
        }
    }

    @Test
    void aGreetingInPiecesIsAwaited() throws IOException {
        try (FakeQemu server = serve(false, peer -> {
                    peer.chunks(1);
                    peer.greet();
                    peer.readCommand();
                    peer.send("{\"return\": {}}\r\n");
                });
                var monitor = builder(server).connect()) {
            assertThat(monitor.ended().join().cause()).isEqualTo(MonitorEnd.Cause.CLEAN_END);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConnectionCutInsideAMessageTellsTheBytesLost(boolean unix) throws IOException {
        String begun = "{\"event\": \"STOP\", \"da";
        try (FakeQemu server = serve(unix, peer -> {
                    peer.shakeHands();
                    peer.send(STOP + begun);
                });
                var monitor = builder(server).connect()) {
            MonitorEnd end = monitor.ended().join();
            assertThat(end.cause()).isEqualTo(MonitorEnd.Cause.CUT);
            assertThat(end.bytesLost()).isEqualTo(begun.length());
            assertThat(seen).containsExactly("STOP", "bad TRUNCATED");
        }
    }

    @Test
    void aResetIsToldAsOne() throws IOException {
        CountDownLatch received = new CountDownLatch(1);
        try (FakeQemu server = serve(false, peer -> {
                    peer.shakeHands();
                    peer.send(STOP);
                    Messages.await(received);
                    peer.reset();
                });
                var monitor =
                        builder(server).onEvent(event -> received.countDown()).connect()) {
            assertThat(monitor.ended().join().cause()).isEqualTo(MonitorEnd.Cause.RESET);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingWakesTheThreadThatReadsAndMayBeRepeated(boolean unix) throws Exception {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        try (FakeQemu server = serve(unix, peer -> {
            peer.shakeHands();
            peer.awaitClose();
        })) {
            var monitor = builder(server)
                    .name("vm1")
                    .threadFactory(task -> {
                        threads.add(new Thread(task));
                        return threads.get(threads.size() - 1);
                    })
                    .connect();
            assertThat(threads).extracting(Thread::getName).containsExactly("qmp-events vm1");
            monitor.close();
            monitor.close();
            assertThat(monitor.ended().join().cause()).isEqualTo(MonitorEnd.Cause.CLOSED_HERE);
            for (Thread thread : threads) {
                thread.join();
            }
            server.awaitConnection().awaitEnd();
            monitor.close();
        }
    }

    @Test
    void aHandlerMayCloseAndGetsWhatHasCome() throws IOException {
        CompletableFuture<QmpMonitor<TestEvent>> connected = new CompletableFuture<>();
        try (FakeQemu server = serve(true, peer -> {
            peer.shakeHands();
            peer.send(STOP + STOP + STOP);
            peer.awaitClose();
        })) {
            var monitor = builder(server)
                    .on(StopEvent.class, event -> connected.join().close())
                    .connect();
            connected.complete(monitor);
            assertThat(monitor.ended().join().cause()).isEqualTo(MonitorEnd.Cause.CLOSED_HERE);
            assertThat(seen).isNotEmpty().allMatch("STOP"::equals);
            server.awaitConnection().awaitEnd();
        }
    }

    @Test
    void handlersThatThrowOrInterruptDoNotEndTheReading() throws IOException {
        List<Throwable> errors = new CopyOnWriteArrayList<>();
        Error error = new AssertionError("no");
        try (FakeQemu server = serve(true, peer -> {
                    peer.shakeHands();
                    for (int count = 0; count < 100; count++) {
                        peer.send(STOP);
                    }
                });
                var monitor = builder(server)
                        .on(StopEvent.class, event -> {
                            Thread.currentThread().interrupt();
                            throw error;
                        })
                        .onHandlerError((thrown, event) -> errors.add(thrown))
                        .connect()) {
            assertThat(monitor.ended().join().cause()).isEqualTo(MonitorEnd.Cause.CLEAN_END);
            assertThat(seen).hasSize(100);
            assertThat(errors).hasSize(100).allMatch(thrown -> thrown == error);
        }
    }

    @Test
    void callersCannotCompleteTheEnd() throws IOException {
        try (FakeQemu server = serve(true, peer -> {
                    peer.shakeHands();
                    peer.awaitClose();
                });
                var monitor = builder(server).connect()) {
            monitor.ended().complete(new MonitorEnd(MonitorEnd.Cause.RESET, 0, "forged"));
            assertThat(monitor.ended()).isNotDone();
        }
    }

    @Test
    void silenceInPlaceOfAGreetingTimesOut() throws IOException {
        try (FakeQemu server = serve(true, FakeConnection::awaitClose)) {
            assertFails(
                    builder(server).handshakeTimeout(Duration.ofMillis(100)),
                    Reason.TIMED_OUT,
                    "no handshake within 100 ms");
            server.awaitConnection().awaitEnd();
        }
    }

    @Test
    void silenceInPlaceOfAnAnswerTimesOut() throws IOException {
        try (FakeQemu server = serve(true, peer -> {
            peer.greet();
            peer.readCommand();
            peer.awaitClose();
        })) {
            assertFails(
                    builder(server).handshakeTimeout(Duration.ofMillis(100)),
                    Reason.TIMED_OUT,
                    "no handshake within 100 ms");
            server.awaitConnection().awaitEnd();
        }
    }

    @Test
    void anotherKindOfServerIsQuoted() throws IOException {
        CountDownLatch told = new CountDownLatch(1);
        try (FakeQemu server = serve(false, peer -> {
            peer.send("SSH-2.0-OpenSSH_9.2\u001b\r\n");
            Messages.await(told);
        })) {
            var builder = builder(server).onBadMessage(bad -> told.countDown());
            assertFails(builder, Reason.ENDED, "is it a QMP monitor? It sent: SSH-2.0-OpenSSH_9.2\\x1B\\r");
        }
    }

    @Test
    void theMonitorForPeopleIsRecognizedAtOnce() throws IOException {
        try (FakeQemu server = serve(true, peer -> {
            peer.send("QEMU 7.2.22 monitor - type 'help' for more information\r\n(qemu) ");
            peer.awaitClose();
        })) {
            assertFails(builder(server), Reason.NOT_QMP, "HMP");
            server.awaitConnection().awaitEnd();
        }
    }

    @Test
    void aServerThatRefusesIsQuoted() throws IOException {
        try (FakeQemu server = serve(true, peer -> {
            peer.greet();
            peer.readCommand();
            peer.send("{\"error\": {\"class\": \"GenericError\", \"desc\": \"not\\ntoday\"}}\r\n");
            peer.awaitClose();
        })) {
            assertFails(builder(server), Reason.HANDSHAKE_REFUSED, "GenericError: not\\ntoday");
            server.awaitConnection().awaitEnd();
        }
    }

    @Test
    void anEndBeforeTheHandshakeIsTold() throws IOException {
        try (FakeQemu server = serve(true, peer -> peer.send("{\"QMP\": {"))) {
            assertFails(builder(server), Reason.ENDED, "after 9 bytes of a message");
        }
    }

    @Test
    void noSocketIsToldFromASocketThatNobodyListensTo() throws IOException {
        Path none = folder.resolve("none");
        assertFails(QmpMonitor.builder(none, TestEvents.TABLE), Reason.NO_SOCKET, "there is no socket " + none);

        Path file = Files.createFile(folder.resolve("file"));
        assertFails(QmpMonitor.builder(file, TestEvents.TABLE), Reason.REFUSED, "nothing listens at " + file);

        SocketAddress left;
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            left = server.getLocalAddress();
        }
        assertFails(QmpMonitor.builder(left, TestEvents.TABLE), Reason.REFUSED, "nothing listens at 127.0.0.1:");
    }

    @Test
    void pathsBeyondTheLimitOfUnixSocketsAreToldSo() {
        Path tooLong = folder.resolve("x".repeat(200));
        assertFails(QmpMonitor.builder(tooLong, TestEvents.TABLE), Reason.PATH_TOO_LONG, "too long");
    }

    @Test
    void unknownHostsAreToldSo() {
        var address = InetSocketAddress.createUnresolved("no-such-host.invalid", 4444);
        assertFails(QmpMonitor.builder(address, TestEvents.TABLE), Reason.UNKNOWN_HOST, "no-such-host.invalid:4444");
    }

    @Test
    void anInterruptEndsTheWaiting() throws Exception {
        try (FakeQemu server = serve(true, FakeConnection::awaitClose)) {
            var builder = builder(server);
            Thread.currentThread().interrupt();
            assertThatThrownBy(builder::connect).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void otherAddressesAndTimeoutsAreRefused() {
        SocketAddress other = new SocketAddress() {
            private static final long serialVersionUID = 1L;
        };
        assertThatThrownBy(() -> QmpMonitor.builder(other, TestEvents.TABLE))
                .isInstanceOf(IllegalArgumentException.class);
        var builder = QmpMonitor.builder(folder, TestEvents.TABLE);
        assertThatThrownBy(() -> builder.connectTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.handshakeTimeout(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertFails(MonitorBuilder<TestEvent> builder, Reason reason, String text) {
        ConnectFailedException e = catchThrowableOfType(ConnectFailedException.class, builder::connect);
        assertThat(e).isNotNull();
        assertThat(e.reason()).isEqualTo(reason);
        assertThat(e).message().contains(text).matches("[ -~]{1,600}");
    }

    private FakeQemu serve(boolean unix, Script script) throws IOException {
        FakeQemuBuilder server = FakeQemu.builder().version(7, 2, 22).script(script);
        return (unix ? server.listen(folder.resolve("s")) : server.tcp()).start();
    }

    private MonitorBuilder<TestEvent> builder(FakeQemu server) throws IOException {
        return QmpMonitor.builder(server.address(), TestEvents.TABLE)
                .onEvent(event -> seen.add(event.eventName()))
                .onUnrecognized(event -> {})
                .onBadMessage(bad -> seen.add("bad " + bad.kind()));
    }
}
