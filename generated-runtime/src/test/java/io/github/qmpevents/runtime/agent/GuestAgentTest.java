package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.agent.FakeAgent.Peer;
import io.github.qmpevents.runtime.agent.FakeAgent.Script;
import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.tap.Tap;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections to an agent of this test's own. */
@Timeout(20)
class GuestAgentTest {
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void commandsAreAnswered(boolean unix) throws Exception {
        try (FakeAgent fake = serve(unix, peer -> {
                    peer.sync();
                    assertThat(peer.readLine()).isEqualTo("{\"execute\": \"guest-ping\"}");
                    peer.send("{\"return\": {}}\n");
                    assertThat(peer.readLine()).isEqualTo("{\"execute\": \"guest-a\", \"arguments\": {\"b\": 1}}");
                    peer.send("{\"return\":\r\n  [1,\r\n   2]}\r\n");
                    peer.awaitClose();
                });
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            assertThat(get(agent.execute("guest-ping"))).isEqualTo(JsonObject.EMPTY);
            assertThat(get(agent.execute("guest-a", Map.of("b", 1))).json()).isEqualTo("[1, 2]");
            assertThat(agent.counts()).isEqualTo(new CommandCounts(2, 2, 0, 0, 0, 0));
        }
    }

    @Test
    void whatAnEarlierClientLeftBehindIsDropped() throws Exception {
        try (FakeAgent fake = serve(true, peer -> {
                    String question = peer.readLine();
                    peer.send(
                            "rest\": 1}\n{\"return\": 5}\n\u00fe\u00ff\u00ff{\"error\": {\"class\": \"x\", \"desc\": \"\"}}\n");
                    peer.send("{\"return\": {\"half\": \"");
                    peer.sync(question);
                    peer.readLine();
                    peer.send("{\"return\": 7}\n");
                    peer.awaitClose();
                });
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            assertThat(get(agent.execute("guest-ping"))).isEqualTo(JsonNumber.of(7));
        }
    }

    @Test
    void argumentsMayBeMapsValuesOrText() throws Exception {
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent = GuestAgent.connect(((UnixDomainSocketAddress) fake.address()).getPath())) {
            JsonValue expected = JsonObject.of("v", JsonNumber.of(1));
            assertThat(get(agent.execute("x", Map.of("v", 1)))).isEqualTo(expected);
            assertThat(get(agent.execute("x", expected))).isEqualTo(expected);
            assertThat(get(agent.execute("x", "{\"v\": 1}"))).isEqualTo(expected);
            assertThat(get(agent.execute(QmpCommand.of("x", Map.of("v", 1))))).isEqualTo(expected);
            assertThat(get(agent.execute(QmpCommand.of("x", Map.of("v", 1)), LONG)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void manyThreadsGetTheirOwnAnswers() throws Exception {
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            List<CompletableFuture<List<CompletableFuture<JsonValue>>>> callers = new ArrayList<>();
            for (int caller = 0; caller < 8; caller++) {
                int from = caller * 500;
                callers.add(CompletableFuture.supplyAsync(() -> send(agent, from, from + 500)));
            }
            int index = 0;
            for (var caller : callers) {
                for (var reply : get(caller)) {
                    assertThat(get(reply)).isEqualTo(JsonObject.of("v", JsonNumber.of(index++)));
                }
            }
        }
    }

    private static List<CompletableFuture<JsonValue>> send(GuestAgent agent, int from, int to) {
        List<CompletableFuture<JsonValue>> replies = new ArrayList<>();
        for (int index = from; index < to; index++) {
            replies.add(agent.execute("x", Map.of("v", index)));
        }
        return replies;
    }

    @Test
    void answersOfSeveralMegabytesArrive() throws Exception {
        String text = "abcdefghij".repeat(500_000);
        try (FakeAgent fake = serve(true, peer -> {
                    peer.sync();
                    peer.readLine();
                    peer.send("{\"return\": {\"buf-b64\": \"" + text + "\"}}\n");
                    peer.awaitClose();
                });
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            assertThat(get(agent.execute("guest-file-read")).json()).contains(text);
        }
    }

    @Test
    void afterADeadlineTheConnectionIsUsable() throws Exception {
        try (FakeAgent fake = serve(true, peer -> {
                    peer.sync();
                    if (peer.readLine().contains("guest-ping")) {
                        String question = peer.readLine();
                        peer.send("{\"return\": \"late\"}\n");
                        peer.sync(question);
                        peer.readLine();
                    }
                    peer.send("{\"return\": 2}\n");
                    peer.awaitClose();
                });
                GuestAgent agent =
                        GuestAgent.builder(fake.address()).commandTimeout(SHORT).connect()) {
            assertThatThrownBy(() -> get(agent.execute("guest-ping")))
                    .hasCauseInstanceOf(CommandTimeoutException.class);
            assertThat(get(agent.execute(QmpCommand.of("guest-info"), LONG))).isEqualTo(JsonNumber.of(2));
        }
    }

    @Test
    void commandsThatAreNotAnsweredSucceed() throws Exception {
        try (FakeAgent fake = serve(true, peer -> {
                    peer.sync();
                    assertThat(peer.readLine()).contains("guest-shutdown");
                });
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            assertThat(get(agent.execute("guest-shutdown", Map.of("mode", "powerdown"))))
                    .isEqualTo(JsonObject.EMPTY);
            assertThat(get(agent.ended())).isEqualTo(new MonitorEnd(Cause.CLEAN_END, 0, "closed by the server"));
            fake.join();
        }
    }

    @Test
    void theEndInsideOfAnAnswerTellsTheBytesLost() throws Exception {
        String begun = "{\"return\": {\"a";
        try (FakeAgent fake = serve(true, peer -> {
                    peer.sync();
                    peer.readLine();
                    peer.send(begun);
                });
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            var ping = agent.execute("guest-ping");
            var info = agent.execute("guest-info");
            MonitorEnd end = get(agent.ended());

            assertThat(end.cause()).isEqualTo(Cause.CUT);
            assertThat(end.bytesLost()).isEqualTo(begun.length());
            assertThatThrownBy(() -> get(ping)).hasCauseInstanceOf(AgentEndedException.class);
            assertThatThrownBy(() -> get(info)).hasCauseInstanceOf(AgentEndedException.class);
            assertThatThrownBy(() -> get(agent.execute("guest-ping"))).hasCauseInstanceOf(AgentEndedException.class);
        }
    }

    @Test
    void aResetIsToldAsOne() throws Exception {
        try (FakeAgent fake = serve(false, peer -> {
                    peer.sync();
                    peer.readLine();
                    peer.reset();
                });
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            var ping = agent.execute("guest-ping");

            assertThat(get(agent.ended()).cause()).isEqualTo(Cause.RESET);
            assertThatThrownBy(() -> get(ping)).hasMessageContaining("the connection was reset");
        }
    }

    @Test
    void anAgentThatDoesNotAnswerIsNone() throws Exception {
        try (FakeAgent fake = serve(true, Peer::awaitClose)) {
            ConnectFailedException failure = catchThrowableOfType(
                    ConnectFailedException.class,
                    () -> GuestAgent.builder(fake.address())
                            .name("vm1\n")
                            .syncTimeout(SHORT)
                            .connect());

            assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
            assertThat(failure).hasMessageStartingWith("vm1\\n: no guest agent answers within 20 ms; does it run");
            fake.join();
        }
    }

    @Test
    void anAgentMayComeLater() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (FakeAgent fake = serve(true, peer -> {
                    peer.readLine();
                    asked.countDown();
                    echo(peer);
                });
                GuestAgent agent =
                        GuestAgent.builder(fake.address()).syncTimeout(SHORT).open()) {
            asked.await();
            var reply = agent.execute("x", Map.of("v", 1));
            assertThat(get(reply)).isEqualTo(JsonObject.of("v", JsonNumber.of(1)));
        }
    }

    @Test
    void aMonitorIsNoAgent() throws Exception {
        try (FakeAgent fake = serve(true, peer -> {
            peer.send("{\"QMP\": {\"version\": {}, \"capabilities\": []}}\r\n");
            peer.awaitClose();
        })) {
            ConnectFailedException failure =
                    catchThrowableOfType(ConnectFailedException.class, () -> GuestAgent.connect(fake.address()));

            assertThat(failure.reason()).isEqualTo(Reason.ENDED);
            assertThat(failure).hasMessageContaining("a QMP monitor is there, not a guest agent");
        }
    }

    @Test
    void whatIsNoAgentAtAllIsGivenUp() throws Exception {
        try (FakeAgent fake = serve(true, peer -> {
            for (int line = 0; line < 1000; line++) {
                peer.send("nonsense\n{\n");
            }
            peer.awaitClose();
        })) {
            assertThatThrownBy(() -> GuestAgent.connect(fake.address()))
                    .isInstanceOf(ConnectFailedException.class)
                    .hasMessageContaining("gave up after 1000 bad messages on end");
        }
    }

    @Test
    void whereNobodyListensThereIsNoConnection() {
        ConnectFailedException failure =
                catchThrowableOfType(ConnectFailedException.class, () -> GuestAgent.connect(folder.resolve("nothing")));

        assertThat(failure.reason()).isEqualTo(Reason.NO_SOCKET);
    }

    @Test
    void theAgentsSideMayConnect() throws Exception {
        Path socket = folder.resolve("listening");
        CompletableFuture<GuestAgent> connecting = CompletableFuture.supplyAsync(() -> {
            try {
                return GuestAgent.builder(socket).listen().connect();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        try (SocketChannel channel = connect(socket)) {
            new Peer(channel).sync();
            try (GuestAgent agent = get(connecting)) {
                assertThat(agent.name()).isEqualTo(socket.toString());
            }
        }
    }

    private static SocketChannel connect(Path socket) {
        while (true) {
            try {
                return SocketChannel.open(UnixDomainSocketAddress.of(socket));
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aThreadThatIsInterruptedWhileItConnectsStopsAndClosesTheConnection() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (FakeAgent fake = serve(true, peer -> {
            peer.readLine();
            asked.countDown();
            peer.awaitClose();
        })) {
            Thread caller = Thread.currentThread();
            var unused = CompletableFuture.runAsync(() -> {
                await(asked);
                caller.interrupt();
            });
            assertThatThrownBy(() -> GuestAgent.connect(fake.address())).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
            fake.join();
        }
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsLeavesTheConnectionUsable() throws Exception {
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            Thread.currentThread().interrupt();
            var first = agent.execute("x", Map.of("v", 1));
            assertThatThrownBy(() -> new CompletableFuture<>().get()).isInstanceOf(InterruptedException.class);

            assertThat(get(first)).isEqualTo(JsonObject.of("v", JsonNumber.of(1)));
            assertThat(get(agent.execute("x", Map.of("v", 2)))).isEqualTo(JsonObject.of("v", JsonNumber.of(2)));
        }
    }

    @Test
    void aCallbackMayWaitForAnotherCommand() throws Exception {
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            var both = agent.execute("x", Map.of("v", 1))
                    .thenApply(first -> agent.execute("x", Map.of("v", 2)).join());
            assertThat(get(both)).isEqualTo(JsonObject.of("v", JsonNumber.of(2)));
        }
    }

    @Test
    void futuresAreCompletedByTheExecutorThatWasGiven() throws Exception {
        List<Thread> completing = new CopyOnWriteArrayList<>();
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent = GuestAgent.builder(fake.address())
                        .threads(this::thread)
                        .completeOn(task -> {
                            completing.add(Thread.currentThread());
                            task.run();
                        })
                        .connect()) {
            get(agent.execute("x", Map.of("v", 1)));
            assertThat(completing).hasSize(1).isSubsetOf(threads);
        }
    }

    @Test
    void closingLeavesNoThreadBehindAndMayBeRepeated() throws Exception {
        FakeAgent fake = serve(true, GuestAgentTest::echo);
        GuestAgent agent =
                GuestAgent.builder(fake.address()).threads(this::thread).connect();
        get(agent.execute("x", Map.of("v", 1)));
        agent.close();
        agent.close();
        agent.close();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(threads).hasSizeGreaterThanOrEqualTo(3);
        assertThat(agent.ended()).isCompletedWithValue(new MonitorEnd(Cause.CLOSED_HERE, 0, "closed on this side"));
        assertThat(agent).hasToString("GuestAgent[" + agent.name() + ", closed on this side]");
        fake.close();
    }

    @Test
    void closingInsideOfACallbackEndsTheConnection() throws Exception {
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            var unused = agent.execute("x", Map.of("v", 1)).thenRun(agent::close);
            assertThat(get(agent.ended()).cause()).isEqualTo(Cause.CLOSED_HERE);
            fake.join();
        }
    }

    @Test
    void threadsAreNamedDaemons() throws Exception {
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent =
                        GuestAgent.builder(fake.address()).name("vm1").connect()) {
            get(agent.execute("x", Map.of("v", 1)));

            assertThat(agent).hasToString("GuestAgent[vm1]");
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals("guest agent vm1"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }

    @Test
    void tapsSeeBothDirections() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        Tap tap = new Tap() {
            @Override
            public void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
                seen.add(connection + " " + direction + " " + StandardCharsets.ISO_8859_1.decode(bytes));
            }

            @Override
            public void opened(String connection, Instant time) {
                seen.add(connection + " opened");
            }

            @Override
            public void ended(String connection, Instant time) {
                seen.add(connection + " ended");
                ended.countDown();
            }
        };
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent =
                        GuestAgent.builder(fake.address()).name("vm1").tap(tap).connect()) {
            get(agent.execute("x", Map.of("v", 1)));
        }
        ended.await();
        assertThat(seen.get(0)).isEqualTo("vm1 opened");
        assertThat(seen.get(1)).startsWith("vm1 SENT \u00ff{");
        assertThat(seen)
                .contains("vm1 SENT {\"execute\": \"x\", \"arguments\": {\"v\": 1}}\n")
                .contains("vm1 RECEIVED {\"return\": {\"v\": 1}}\n")
                .endsWith("vm1 ended");
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() throws Exception {
        GuestAgentBuilder builder = GuestAgent.builder(folder);
        assertThatThrownBy(() -> builder.commandTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.syncTimeout(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.connectTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        try (FakeAgent fake = serve(true, GuestAgentTest::echo);
                GuestAgent agent =
                        GuestAgent.builder(fake.address()).noCommandTimeout().connect()) {
            QmpCommand command = QmpCommand.of("guest-ping");
            assertThatThrownBy(() -> agent.execute(command.outOfBand()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("guest-ping: a guest agent executes nothing out of band");
            assertThatThrownBy(() -> agent.execute(command, Duration.ZERO))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private FakeAgent serve(boolean unix, Script script) throws IOException {
        return unix ? FakeAgent.unix(folder, script) : FakeAgent.tcp(script);
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    /** Returns the arguments of each command. */
    private static void echo(Peer peer) throws IOException {
        for (String line = peer.readLine(); !line.isEmpty(); line = peer.readLine()) {
            if (line.startsWith("\u00ff")) {
                peer.sync(line);
            } else {
                JsonObject command = (JsonObject) JsonValue.parse(line);
                peer.send("{\"return\": " + Objects.requireNonNull(command.get("arguments")) + "}\n");
            }
        }
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(15, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
