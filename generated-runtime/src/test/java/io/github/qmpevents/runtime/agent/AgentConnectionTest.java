package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.agent.FakeAgent.Peer;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How connections to an agent come about, and how they end. */
@Timeout(20)
class AgentConnectionTest extends AgentSetup {
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
    void settingsThatMakeNoSenseAreRefused() throws Exception {
        GuestAgentBuilder builder = GuestAgent.builder(folder);
        assertThatThrownBy(() -> builder.commandTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.syncTimeout(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.connectTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        try (FakeAgent fake = serve(true, AgentSetup::echo);
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
}
