package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands to an agent of this test's own. */
@Timeout(20)
class GuestAgentTest extends AgentSetup {
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
        try (FakeAgent fake = serve(true, AgentSetup::echo);
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
        try (FakeAgent fake = serve(true, AgentSetup::echo);
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
    void aThreadThatIsInterruptedWhileItWaitsLeavesTheConnectionUsable() throws Exception {
        try (FakeAgent fake = serve(true, AgentSetup::echo);
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            Thread.currentThread().interrupt();
            var first = agent.execute("x", Map.of("v", 1));
            assertThatThrownBy(() -> new CompletableFuture<>().get()).isInstanceOf(InterruptedException.class);

            assertThat(get(first)).isEqualTo(JsonObject.of("v", JsonNumber.of(1)));
            assertThat(get(agent.execute("x", Map.of("v", 2)))).isEqualTo(JsonObject.of("v", JsonNumber.of(2)));
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
        try (FakeAgent fake = serve(true, AgentSetup::echo);
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
}
