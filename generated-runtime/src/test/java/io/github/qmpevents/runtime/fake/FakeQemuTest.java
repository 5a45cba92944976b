package io.github.qmpevents.runtime.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake itself, seen through a bare socket. */
@Timeout(20)
class FakeQemuTest {
    private static final String STOP = "{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"STOP\"}";
    private static final String NEGOTIATE = "{\"execute\": \"qmp_capabilities\", \"id\": 1}\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itGreetsNegotiatesAndRefusesWhatItWasNotTold(boolean unix) throws IOException {
        FakeQemuBuilder builder = FakeQemu.builder().version(7, 2, 22);
        try (FakeQemu qemu = (unix ? builder : builder.tcp()).start();
                TestClient client = TestClient.of(qemu)) {
            assertThat(client.readLine())
                    .isEqualTo("{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7}, "
                            + "\"package\": \"\"}, \"capabilities\": [\"oob\"]}}\r");
            assertThat(client.ask("{\"execute\": \"stop\"}"))
                    .contains("\"class\": \"CommandNotFound\"")
                    .doesNotContain("\"id\"");
            assertThat(client.ask("{\"execute\": \"qmp_capabilities\", \"arguments\": {\"enable\": [\"x\"]}}"))
                    .contains("GenericError");
            assertThat(client.ask(NEGOTIATE)).isEqualTo("{\"return\": {}, \"id\": 1}\r");
            assertThat(client.ask(NEGOTIATE)).contains("CommandNotFound");
            assertThat(client.ask("{\"execute\": \"stop\", \"id\": [1, {}]}"))
                    .contains("CommandNotFound", "there is no command stop", "\"id\": [1, {}]");
            assertThat(client.ask("{]}\n{\"execute\": 1}")).contains("GenericError");
        }
    }

    @Test
    void answersAreGivenInOrderAndTheLastOneAgain() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                TestClient client = TestClient.negotiated(qemu)) {
            qemu.on("query-status").reply("{\"running\": true}").fail("GenericError", "no \"status\"");
            qemu.on("echo").answer(command -> command.arguments().json());
            assertThat(client.ask("{\"execute\": \"query-status\"}")).isEqualTo("{\"return\": {\"running\": true}}\r");
            String failure = "{\"error\": {\"class\": \"GenericError\", \"desc\": \"no \\\"status\\\"\"}}\r";
            assertThat(client.ask("{\"execute\": \"query-status\"}")).isEqualTo(failure);
            assertThat(client.ask("{\"execute\": \"query-status\"}")).isEqualTo(failure);
            qemu.on("query-status").reply();
            assertThat(client.ask("{\"exec-oob\": \"query-status\"}")).isEqualTo("{\"return\": {}}\r");
            assertThat(client.ask("{\"execute\": \"echo\", \"arguments\": {\"a\": \"}{\\\"\"}}"))
                    .isEqualTo("{\"return\": {\"a\": \"}{\\\"\"}}\r");
        }
    }

    @Test
    void whatComesBetweenCommandAndAnswerCanBeTold() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                TestClient client = TestClient.negotiated(qemu)) {
            qemu.on("stop").emit(new StopEvent(null, JsonObject.EMPTY)).reply();
            qemu.on("odd").nothing();
            qemu.on("odd")
                    .after(Duration.ofMillis(1))
                    .send(new byte[] {-1, '\n'})
                    .reply("7");
            assertThat(client.ask("{\"execute\": \"stop\"}")).isEqualTo(STOP + "\r");
            assertThat(client.readLine()).isEqualTo("{\"return\": {}}\r");
            assertThat(client.ask("{\"execute\": \"odd\"}{\"execute\": \"odd\"}"))
                    .isEqualTo("\u00ff");
            assertThat(client.readLine()).isEqualTo("{\"return\": 7}\r");
        }
    }

    @Test
    void eventsWaitUntilSomebodyHasNegotiated() throws IOException {
        try (FakeQemu qemu = FakeQemu.start()) {
            qemu.emit("{\"event\": \"EARLY\"}");
            try (TestClient client = TestClient.of(qemu)) {
                qemu.awaitConnection();
                qemu.emit(new StopEvent(null, JsonObject.EMPTY));
                assertThat(client.readLine()).startsWith("{\"QMP\"");
                assertThat(client.ask(NEGOTIATE)).startsWith("{\"return\"");
                assertThat(client.readLine()).isEqualTo("{\"event\": \"EARLY\"}\r");
                assertThat(client.readLine()).isEqualTo(STOP + "\r");
            }
            assertThatThrownBy(() -> qemu.emit("{")).isInstanceOf(JsonSyntaxException.class);
        }
    }

    @Test
    void everyClientGetsEachEvent() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                TestClient one = TestClient.negotiated(qemu);
                TestClient other = TestClient.negotiated(qemu)) {
            qemu.emit("{\"event\": \"A\"}");
            assertThat(one.readLine()).isEqualTo("{\"event\": \"A\"}\r");
            assertThat(other.readLine()).isEqualTo("{\"event\": \"A\"}\r");
            assertThat(qemu.connections()).hasSize(2);
        }
    }

    @Test
    void whatWasReceivedCanBeSeenAndAwaited() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                TestClient client = TestClient.negotiated(qemu)) {
            String text = "{\"execute\": \"stop\", \"arguments\": {\"x\": \"" + "y".repeat(100_000) + "\"}, \"id\": 5}";
            client.send("\u00ff" + text + "{\"exec-oob\": \"stop\"}");
            FakeCommand stop = qemu.awaitCommand("stop");
            assertThat(stop.text()).isEqualTo(text);
            assertThat(stop.id()).isEqualTo(JsonNumber.of(5));
            assertThat(stop.outOfBand()).isFalse();
            assertThat(qemu.awaitCommand("stop").outOfBand()).isTrue();
            assertThat(qemu.commands())
                    .extracting(FakeCommand::name)
                    .containsExactly("qmp_capabilities", "stop", "stop");
        }
    }

    @Test
    void waitingInVainFails() {
        Received<String> received = new Received<>();
        received.add("other");
        assertThatThrownBy(() -> received.await("thing", "x"::equals, Duration.ofMillis(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no thing within 2 ms; came: [other]");
    }

    @Test
    void messagesCanBePrettyAndLinesCanEndWithLineFeedsAlone() throws IOException {
        try (FakeQemu qemu =
                        FakeQemu.builder().pretty().lineFeeds().noGreeting().start();
                TestClient client = TestClient.of(qemu)) {
            qemu.on("x").reply("{\"a\": [1, {\"b\": \"c\"}], \"d\": {}, \"e\": []}");
            client.send("{\"execute\": \"x\"}");
            String expected = """
                    {
                        "return": {
                            "a": [
                                1,
                                {
                                    "b": "c"
                                }
                            ],
                            "d": {
                            },
                            "e": [
                            ]
                        }
                    }
                    """;
            assertThat(client.read(expected.length())).isEqualTo(expected);
        }
    }

    @Test
    void greetingsCanBeOfAnyKind() throws IOException {
        try (FakeQemu qemu = FakeQemu.builder()
                        .greeting("{\"QMP\": 1}")
                        .capabilities()
                        .start();
                TestClient client = TestClient.of(qemu)) {
            assertThat(client.readLine()).isEqualTo("{\"QMP\": 1}\r");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConnectionCanBeCutAtAByte(boolean unix) throws IOException {
        FakeQemuBuilder builder = FakeQemu.builder().cutAfter(10).chunks(3);
        try (FakeQemu qemu = (unix ? builder : builder.tcp()).start();
                TestClient client = TestClient.of(qemu)) {
            assertThat(client.readLine()).isEqualTo("{\"QMP\": {\"");
            assertThat(client.readLine()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConnectionCanBeReset(boolean unix) throws IOException {
        FakeQemuBuilder builder = FakeQemu.builder().script(connection -> {
            connection.shakeHands();
            connection.send("x\n");
            connection.reset();
        });
        try (FakeQemu qemu = (unix ? builder : builder.tcp()).start();
                TestClient client = TestClient.negotiated(qemu)) {
            qemu.awaitConnection().awaitEnd();
            assertThat(client.readLine()).isEqualTo("x");
            assertThatThrownBy(client::readLine)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Connection reset");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anEndIsNoResetWhateverWasLeftUnread(boolean unix) throws IOException {
        FakeQemuBuilder builder = FakeQemu.builder().script(FakeConnection::shakeHands);
        try (FakeQemu qemu = (unix ? builder : builder.tcp()).start();
                TestClient client = TestClient.negotiated(qemu)) {
            assertThat(client.readLine()).isEmpty();
        }
    }

    @Test
    void connectionsHaveScriptsOneAfterTheOther() throws IOException {
        try (FakeQemu qemu = FakeQemu.builder()
                .script(connection -> connection.send("first\n"))
                .script(connection -> connection.send("later\n"))
                .start()) {
            for (String expected : List.of("first", "later", "later")) {
                try (TestClient client = TestClient.of(qemu)) {
                    assertThat(client.readLine()).isEqualTo(expected);
                    assertThat(client.readLine()).isEmpty();
                }
            }
        }
    }

    @Test
    void itConnectsToAClientThatListensAndAgain() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (FakeQemu qemu =
                    FakeQemu.builder().connectTo(server.getLocalAddress()).start()) {
                for (int round = 0; round < 2; round++) {
                    try (TestClient client = new TestClient(server.accept())) {
                        assertThat(client.readLine()).startsWith("{\"QMP\"");
                    }
                }
                assertThat(qemu.address()).isEqualTo(server.getLocalAddress());
            }
        }
    }

    @Test
    void closingLeavesNeitherThreadNorFile() throws IOException {
        FakeQemu qemu = FakeQemu.builder()
                .script(connection -> connection.awaitClose())
                .script(FakeConnection::stall)
                .script(connection -> awaitForEver())
                .start();
        Path socket = ((UnixDomainSocketAddress) qemu.address()).getPath();
        for (int count = 0; count < 3; count++) {
            TestClient.of(qemu).close();
            qemu.awaitConnection();
        }
        qemu.close();
        qemu.close();
        assertThat(socket).doesNotExist();
        assertThat(socket.getParent()).doesNotExist();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("fake QEMU"));
    }

    @Test
    void aSocketOfATestsOwnIsRemovedAsWell() throws IOException {
        Path socket = folder.resolve("s");
        FakeQemu qemu = FakeQemu.builder().listen(socket).start();
        assertThat(Files.exists(socket)).isTrue();
        qemu.close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAScriptThrowsIsThrownAtTheEnd() throws IOException {
        Error wrong = new AssertionError("wrong");
        FakeQemu qemu = FakeQemu.builder()
                .script(connection -> {
                    throw wrong;
                })
                .start();
        try (TestClient client = TestClient.of(qemu)) {
            assertThat(client.readLine()).isEmpty();
        }
        qemu.awaitConnection().awaitEnd();
        assertThatThrownBy(qemu::close)
                .isInstanceOf(IllegalStateException.class)
                .hasCause(wrong);
        qemu.close();
    }

    @Test
    void aClientThatLeavesIsNoFault() throws IOException {
        try (FakeQemu qemu = FakeQemu.builder()
                .script(connection -> {
                    connection.shakeHands();
                    throw new SocketException("the client has left");
                })
                .start()) {
            TestClient.of(qemu).close();
            qemu.awaitConnection().awaitEnd();
            qemu.emit("{\"event\": \"A\"}");
        }
    }

    private static void awaitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
