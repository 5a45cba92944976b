package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands over the connection of a monitor. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MonitorCommandsTest {
    @Test
    void aReplyIsTheValueAndAnErrorIsTyped() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = connect(qemu)) {
            qemu.on("query-status").reply("{\"running\": true}");
            qemu.on("cont").fail("GenericError", "not now");
            assertThat(monitor.execute("query-status").join().json()).isEqualTo("{\"running\": true}");
            assertThat(Messages.outcome(monitor.execute("cont"))).isInstanceOfSatisfying(CommandException.class, e -> {
                assertThat(e.error().errorClass()).isEqualTo("GenericError");
                assertThat(e).hasMessage("cont failed: GenericError: not now");
            });
            assertThat(monitor.snapshot().commands()).isEqualTo(new CommandCounts(2, 2, 0, 0, 0, 0));
        }
    }

    @Test
    void argumentsMayBeNestedAndLargerThanALong() throws IOException {
        BigInteger large = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = connect(qemu)) {
            qemu.on("echo").answer(command -> command.arguments().json());
            Map<String, Object> arguments = Map.of("a", List.of(Map.of("b", large)));
            String json = "{\"a\": [{\"b\": 18446744073709551615}]}";
            assertThat(monitor.execute("echo", arguments).join().json()).isEqualTo(json);
            assertThat(monitor.execute("echo", JsonValue.parse(json)).join().json())
                    .isEqualTo(json);
        }
    }

    @Test
    void repliesOfSeveralMegabytesArriveAndSoDoesAnEventBehindThem() throws IOException {
        String text = "x".repeat(5 << 20);
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = connect(qemu)) {
            qemu.on("query-qmp-schema").reply(JsonString.of(text).json());
            CompletableFuture<StopEvent> stop = monitor.expect(StopEvent.class);
            assertThat(monitor.execute("query-qmp-schema").join()).isEqualTo(JsonString.of(text));
            qemu.emit(Messages.STOP);
            assertThat(stop).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void eventsBetweenACommandAndItsReplyArrive() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = connect(qemu)) {
            qemu.on("stop").emit(Messages.STOP).reply();
            CompletableFuture<StopEvent> stop = monitor.expect(StopEvent.class);
            monitor.execute("stop").join();
            assertThat(stop).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void aCommandThatTakesTooLongFailsAlone() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .commandTimeout(Duration.ofMillis(50))
                        .connect()) {
            qemu.on("slow").nothing();
            assertThat(Messages.outcome(monitor.execute("slow")))
                    .isInstanceOfSatisfying(
                            CommandTimeoutException.class,
                            e -> assertThat(e).hasMessage("slow: no answer within 50 ms"));
            assertThat(Messages.outcome(monitor.execute(QmpCommand.of("slow"), Duration.ofMillis(20))))
                    .isInstanceOfSatisfying(
                            CommandTimeoutException.class,
                            e -> assertThat(e).hasMessage("slow: no answer within 20 ms"));
            qemu.on("fast").reply("1");
            assertThat(monitor.execute(QmpCommand.of("fast"), Duration.ofSeconds(10))
                            .join()
                            .json())
                    .isEqualTo("1");
        }
    }

    @Test
    void aCancelledCommandLeavesTheConnectionUsable() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = connect(qemu)) {
            qemu.on("slow").after(Duration.ofMillis(10)).reply("\"late\"");
            qemu.on("fast").reply("\"in time\"");
            CompletableFuture<JsonValue> slow = monitor.execute("slow");
            qemu.awaitCommand("slow");
            slow.cancel(true);
            assertThat(monitor.execute("fast").join()).isEqualTo(JsonString.of("in time"));
            assertThat(monitor.snapshot().commands().late()).isEqualTo(1);
        }
    }

    @Test
    void theEndFailsWhatIsPendingAndWhatComesAfterIt() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = connect(qemu)) {
            qemu.on("quit").play((connection, command) -> connection.close());
            qemu.on("slow").nothing();
            List<CompletableFuture<JsonValue>> pending =
                    List.of(monitor.execute("slow"), monitor.execute("slow"), monitor.execute("quit"));
            for (CompletableFuture<JsonValue> future : pending) {
                assertEndedBy(future, Cause.CLEAN_END);
            }
            monitor.ended().join();
            assertEndedBy(monitor.execute("query-status"), Cause.CLEAN_END);
            assertThat(monitor.snapshot().commands()).isNull();
            assertThat(monitor.snapshot().state()).isEqualTo("ENDED");
        }
    }

    @Test
    void closingFailsWhatIsPending() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                var ending = connect(qemu)) {
            QmpMonitor<TestEvent> monitor = ending;
            qemu.on("slow").nothing();
            CompletableFuture<JsonValue> slow = monitor.execute("slow");
            monitor.close();
            assertEndedBy(slow, Cause.CLOSED_HERE);
        }
    }

    @Test
    void aCallbackMayWaitForAReply() throws IOException {
        CompletableFuture<QmpMonitor<TestEvent>> connected = new CompletableFuture<>();
        CompletableFuture<String> status = new CompletableFuture<>();
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .on(
                                StopEvent.class,
                                stop -> status.complete(connected
                                        .join()
                                        .execute("query-status")
                                        .join()
                                        .json()))
                        .connect()) {
            qemu.on("query-status").reply("5");
            connected.complete(monitor);
            qemu.emit(Messages.STOP);
            assertThat(status.join()).isEqualTo("5");
        }
    }

    @Test
    void waitingOnTheOnlyExecutorIsRefusedInPlaceOfWaitingForEver() throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        CompletableFuture<QmpMonitor<TestEvent>> connected = new CompletableFuture<>();
        CompletableFuture<Object> thrown = new CompletableFuture<>();
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .deliverOn(executor)
                        .on(
                                StopEvent.class,
                                stop -> connected.join().execute("query-status").join())
                        .onHandlerError((failure, event) -> thrown.complete(failure))
                        .connect()) {
            qemu.on("query-status").nothing();
            connected.complete(monitor);
            qemu.emit(Messages.STOP);
            assertThat(thrown.join()).isInstanceOf(IllegalStateException.class);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void commandsOvertakeOthersIfThatWasAskedForAndOffered() throws IOException {
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .outOfBand()
                        .connect()) {
            qemu.on("migrate-recover").reply();
            monitor.execute(QmpCommand.of("migrate-recover").outOfBand()).join();
            assertThat(qemu.awaitCommand("migrate-recover").outOfBand()).isTrue();
            assertThat(monitor.capabilities()).containsExactly("oob");
        }
    }

    @Test
    void commandsDoNotOvertakeOthersIfThatIsNotOffered() throws IOException {
        try (FakeQemu qemu = FakeQemu.builder().capabilities().start();
                var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .outOfBand()
                        .connect()) {
            assertThat(monitor.capabilities()).isEmpty();
            assertThat(Messages.outcome(
                            monitor.execute(QmpCommand.of("migrate-recover").outOfBand())))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(qemu.commands()).noneMatch(command -> command.name().equals("migrate-recover"));
        }
    }

    @Test
    void manyThreadsGetEachItsOwnReplies() throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try (FakeQemu qemu = FakeQemu.start();
                var monitor = connect(qemu)) {
            qemu.on("echo").answer(command -> command.arguments().json());
            List<CompletableFuture<Void>> all = java.util.stream.IntStream.range(0, 1000)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> echo(monitor, number), executor))
                    .toList();
            all.forEach(CompletableFuture::join);
        } finally {
            executor.shutdown();
        }
    }

    private static void echo(QmpMonitor<TestEvent> monitor, int number) {
        String reply = monitor.execute("echo", Map.of("n", number)).join().json();
        if (!reply.equals("{\"n\": " + number + "}")) {
            throw new CompletionException(reply, null);
        }
    }

    private static QmpMonitor<TestEvent> connect(FakeQemu qemu) throws IOException {
        return QmpMonitor.builder(qemu.address(), TestEvents.TABLE).connect();
    }

    private static void assertEndedBy(CompletableFuture<JsonValue> future, Cause cause) {
        assertThat(Messages.outcome(future))
                .isInstanceOfSatisfying(
                        MonitorEndedException.class,
                        e -> assertThat(e.end().cause()).isEqualTo(cause));
    }
}
