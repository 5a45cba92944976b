package io.github.qmpevents.runtime.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.QmpError;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class CommandsTest {
    private static final QmpCommand STOP = QmpCommand.of("stop");
    private static final QmpCommand CONT = QmpCommand.of("cont");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final MonitorEnd END = new MonitorEnd(Cause.CLEAN_END, 0, "closed by the server");

    private final LineChannel channel = new LineChannel(1000);
    private final ManualDeadlines deadlines = new ManualDeadlines();
    private final Commands commands = new Commands(outbox(channel), Runnable::run, deadlines);

    private static Outbox outbox(LineChannel channel) {
        return new Outbox(channel, task -> {
            Thread thread = new Thread(task, "writer");
            thread.setDaemon(true);
            return thread;
        });
    }

    @AfterEach
    void end() throws IOException {
        commands.end(END);
        channel.close();
    }

    @Test
    void aCommandIsOneLineOfAsciiWithAnIdOfItsOwn() {
        var unused = commands.send(QmpCommand.of("device_del", Map.of("id", "\u00e9")), null);
        var unused2 = commands.send(STOP, null);

        assertThat(channel.line())
                .matches("\\{\"execute\": \"device_del\", \"arguments\": \\{\"id\": \"\\\\u00E9\"},"
                        + " \"id\": \"qmp-events-[0-9a-f]{8}-1\"}\r\n");
        assertThat(channel.line()).matches("\\{\"execute\": \"stop\", \"id\": \"qmp-events-[0-9a-f]{8}-2\"}\r\n");
    }

    @Test
    void twoConnectionsHaveDifferentIds() {
        Commands others = new Commands(outbox(channel), Runnable::run, deadlines);
        var unused = commands.send(STOP, null);
        String first = sentId();
        var unused2 = others.send(STOP, null);
        String second = sentId();
        others.end(END);

        assertThat(second).isNotEqualTo(first);
        assertThat(commands.accept(returning(second, "{}"))).isFalse();
        assertThat(commands.counts().unmatched()).isEqualTo(1);
    }

    @Test
    void answersFindTheirCommandsInAnyOrder() {
        var first = commands.send(STOP, null);
        var second = commands.send(CONT, null);
        String firstId = sentId();
        String secondId = sentId();

        assertThat(commands.accept(returning(secondId, "2"))).isTrue();
        assertThat(first).isNotDone();
        assertThat(second).isCompletedWithValue(JsonNumber.of(2));
        assertThat(commands.accept(returning(firstId, "1"))).isTrue();
        assertThat(first).isCompletedWithValue(JsonNumber.of(1));
        assertThat(commands.counts()).isEqualTo(new CommandCounts(2, 2, 0, 0, 0, 0));
    }

    @Test
    void anErrorIsTheFailureOfItsCommand() {
        var reply = commands.send(STOP, null);
        commands.accept(
                reply("\"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}, \"id\": " + quoted(sentId())));

        assertThat(failure(reply)).isInstanceOfSatisfying(CommandException.class, failure -> {
            assertThat(failure.command()).isEqualTo(STOP);
            assertThat(failure.error()).isEqualTo(new QmpError("GenericError", "no"));
        });
    }

    @Test
    void answersOfSeveralMegabytesArrive() {
        String text = "abcdefghij".repeat(800_000);
        var reply = commands.send(QmpCommand.of("x", Map.of("y", text)), null);
        String line = channel.line();

        assertThat(line).hasSizeGreaterThan(8_000_000);
        commands.accept(returning(id(line), "[\"" + text + "\"]"));
        assertThat(reply.join().json()).isEqualTo("[\"" + text + "\"]");
    }

    @Test
    void anErrorWithoutAnIdIsForTheOldestCommandThatIsNotOutOfBand() {
        commands.allowOutOfBand();
        var outOfBand = commands.send(STOP.outOfBand(), null);
        var first = commands.send(STOP, null);
        var second = commands.send(CONT, null);
        sentId();
        sentId();
        sentId();

        assertThat(commands.accept(reply("\"error\": {\"class\": \"GenericError\", \"desc\": \"Invalid JSON\"}")))
                .isTrue();
        assertThat(failure(first)).isInstanceOf(CommandException.class);
        assertThat(List.of(outOfBand, second)).noneMatch(CompletableFuture::isDone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"return\": {}",
                "\"error\": {}",
                "\"return\": {}, \"id\": null",
                "\"return\": {}, \"id\": 1",
                "\"return\": {}, \"id\": [1]",
                "\"return\": {}, \"id\": \"1\"",
                "\"return\": {}, \"id\": \"qmp-events\""
            })
    void anAnswerThatBelongsToNoCommandIsCountedOnly(String reply) {
        assertThat(commands.accept(reply(reply))).isFalse();
        assertThat(commands.counts()).isEqualTo(new CommandCounts(0, 0, 0, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "+1", "1.0", "1e0", "1 ", "2", "999999999999999999999999"})
    void onlyTheIdAsItWasSentIsTheId(String number) {
        var reply = commands.send(STOP, null);
        String prefix = sentId().replaceFirst("1$", "");

        assertThat(commands.accept(returning(prefix + number, "{}"))).isFalse();
        assertThat(reply).isNotDone();
        assertThat(commands.counts().unmatched()).isEqualTo(1);
        assertThat(commands.accept(returning(prefix + "1", "{}"))).isTrue();
    }

    @Test
    void theSecondAnswerToACommandIsLate() {
        var reply = commands.send(STOP, null);
        String id = sentId();

        assertThat(commands.accept(returning(id, "1"))).isTrue();
        assertThat(commands.accept(returning(id, "2"))).isFalse();
        assertThat(reply).isCompletedWithValue(JsonNumber.of(1));
        assertThat(commands.counts()).isEqualTo(new CommandCounts(1, 1, 1, 0, 0, 0));
    }

    @Test
    void aCommandThatIsCancelledBeforeItIsSentIsNot() {
        channel.stuff();
        var unused = commands.send(STOP, null);
        channel.awaitWriter();
        var cancelled = commands.send(CONT, SECOND);
        var unused2 = commands.send(QmpCommand.of("quit"), null);
        assertThat(cancelled.cancel(true)).isTrue();
        channel.free();

        assertThat(channel.line()).contains("stop");
        assertThat(channel.line()).contains("quit").contains("-2\"");
        assertThat(deadlines.running()).isEmpty();
        assertThat(commands.counts()).isEqualTo(new CommandCounts(2, 0, 0, 0, 0, 2));
    }

    @Test
    void theAnswerToACancelledCommandIsDroppedAndTheNextOneArrives() {
        var cancelled = commands.send(STOP, SECOND);
        String id = sentId();
        assertThat(cancelled.cancel(false)).isTrue();
        var next = commands.send(CONT, null);
        String nextId = sentId();

        assertThat(commands.accept(returning(id, "1"))).isFalse();
        assertThat(commands.accept(returning(nextId, "2"))).isTrue();
        assertThat(cancelled).isCancelled();
        assertThat(next).isCompletedWithValue(JsonNumber.of(2));
        assertThat(deadlines.running()).isEmpty();
        assertThat(commands.counts()).isEqualTo(new CommandCounts(2, 1, 1, 0, 0, 0));
    }

    @Test
    void aFutureThatIsCompletedByItsOwnerIsAsGoodAsCancelled() {
        var reply = commands.send(STOP, null);
        String id = sentId();
        reply.complete(JsonString.of("mine"));

        assertThat(commands.accept(returning(id, "1"))).isFalse();
        assertThat(reply).isCompletedWithValue(JsonString.of("mine"));
        assertThat(commands.counts().late()).isEqualTo(1);
    }

    @Test
    void afterItsDeadlineACommandHasFailedAndItsAnswerIsDropped() {
        var reply = commands.send(STOP, SECOND);
        String id = sentId();
        assertThat(deadlines.running()).containsExactly(SECOND);
        deadlines.expireAll();

        assertThat(failure(reply)).isInstanceOfSatisfying(CommandTimeoutException.class, failure -> {
            assertThat(failure.command()).isEqualTo(STOP);
            assertThat(failure.deadline()).isEqualTo(SECOND);
        });
        assertThat(commands.accept(returning(id, "1"))).isFalse();
        assertThat(commands.counts()).isEqualTo(new CommandCounts(1, 0, 1, 0, 0, 0));
    }

    @Test
    void theDeadlineRunsBeforeTheCommandIsSentAsWell() {
        channel.stuff();
        var unused = commands.send(STOP, null);
        channel.awaitWriter();
        var reply = commands.send(CONT, SECOND);
        deadlines.expireAll();
        assertThat(failure(reply)).isInstanceOf(CommandTimeoutException.class);
        assertThat(commands.counts()).isEqualTo(new CommandCounts(1, 0, 0, 0, 0, 1));
        channel.free();

        var unused2 = commands.send(QmpCommand.of("quit"), null);
        assertThat(channel.line()).contains("stop");
        assertThat(channel.line()).contains("quit");
    }

    @Test
    void aDeadlineThatWasMetIsNotWaitedFor() {
        var reply = commands.send(STOP, SECOND);
        commands.accept(returning(sentId(), "{}"));

        assertThat(reply).isCompletedWithValue(JsonObject.EMPTY);
        assertThat(deadlines.running()).isEmpty();
    }

    @Test
    void realDeadlinesPass() {
        Commands real = new Commands(outbox(channel), Runnable::run, Deadlines.real());
        var shortly = real.send(STOP, Duration.ofNanos(1));
        var never = real.send(STOP, Duration.ofSeconds(Long.MAX_VALUE));

        assertThatThrownBy(() -> shortly.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(CommandTimeoutException.class);
        assertThat(never).isNotDone();
        real.end(END);
        assertThat(failure(never)).isInstanceOf(MonitorEndedException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void deadlinesArePositive(long seconds) {
        assertThatThrownBy(() -> commands.send(STOP, Duration.ofSeconds(seconds)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the deadline is not positive: PT");
    }

    @Test
    void outOfBandIsForServersThatAllowIt() {
        QmpCommand command = QmpCommand.of("migrate-pause").outOfBand();
        assertThat(failure(commands.send(command, null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("migrate-pause: the monitor executes nothing out of band");
        commands.allowOutOfBand();
        var reply = commands.send(command, null);

        assertThat(channel.line()).startsWith("{\"exec-oob\": \"migrate-pause\", \"id\": ");
        assertThat(reply).isNotDone();
    }

    @Test
    void theEndFailsWhatIsSentAndWhatWaitsInOrder() {
        List<String> failed = new ArrayList<>();
        for (String name : List.of("sent1", "sent2")) {
            listen(failed, QmpCommand.of(name));
            channel.line();
        }
        channel.stuff();
        listen(failed, QmpCommand.of("half"));
        channel.awaitWriter();
        listen(failed, QmpCommand.of("waiting1"));
        listen(failed, QmpCommand.of("waiting2"));
        commands.end(END);

        assertThat(failed).containsExactly("sent1", "sent2", "half", "waiting1", "waiting2");
        assertThat(deadlines.running()).isEmpty();
        assertThat(commands.counts()).isEqualTo(new CommandCounts(3, 0, 0, 0, 0, 0));
    }

    private void listen(List<String> failed, QmpCommand command) {
        var unused = commands.send(command, SECOND).whenComplete((value, failure) -> {
            assertThat(failure).isInstanceOf(MonitorEndedException.class);
            failed.add(command.name());
        });
    }

    @Test
    void afterTheEndCommandsFailAtOnce() {
        commands.end(END);

        assertThat(failure(commands.send(STOP, SECOND)))
                .isInstanceOfSatisfying(
                        MonitorEndedException.class,
                        failure -> assertThat(failure.end()).isEqualTo(END));
        assertThat(deadlines.running()).isEmpty();
        assertThat(channel.isEmpty()).isTrue();
    }

    @Test
    void anAnswerAfterTheEndIsLate() {
        var unused = commands.send(STOP, null);
        String id = sentId();
        commands.end(END);

        assertThat(commands.accept(returning(id, "{}"))).isFalse();
        assertThat(commands.counts().late()).isEqualTo(1);
    }

    @Test
    void aConnectionThatTakesNoMoreFailsWhatHasToBeWritten() {
        var sent = commands.send(STOP, null);
        String id = sentId();
        channel.stuff();
        var half = commands.send(STOP, SECOND);
        channel.awaitWriter();
        var waiting = commands.send(CONT, SECOND);
        channel.breakWith(new IOException("Broken\u001b pipe"));

        MonitorEnd broken = new MonitorEnd(Cause.FAILED, 0, "cannot write: Broken\\u001B pipe");
        for (var failed : List.of(half, waiting, commands.send(STOP, SECOND))) {
            assertThat(failure(failed))
                    .isInstanceOfSatisfying(
                            MonitorEndedException.class,
                            failure -> assertThat(failure.end()).isEqualTo(broken));
        }
        assertThat(commands.accept(returning(id, "1"))).isTrue();
        assertThat(sent).isCompletedWithValue(JsonNumber.of(1));
        assertThat(deadlines.running()).isEmpty();
    }

    @Test
    void futuresAreCompletedByTheCompleterAloneAndInOrder() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        Commands slow = new Commands(outbox(channel), tasks::add, deadlines);
        var answered = slow.send(STOP, null);
        slow.accept(returning(sentId(), "{}"));
        var expired = slow.send(STOP, SECOND);
        deadlines.expireAll();
        var ended = slow.send(STOP, null);
        slow.end(END);

        for (var future : List.of(answered, expired, ended)) {
            assertThat(future).isNotDone();
            tasks.remove().run();
            assertThat(future).isDone();
        }
        assertThat(tasks).isEmpty();
    }

    @Test
    void aCommandThatIsAnsweredCanStillBeCancelledBeforeItsFutureIsCompleted() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        Commands slow = new Commands(outbox(channel), tasks::add, deadlines);
        var reply = slow.send(STOP, SECOND);
        slow.accept(returning(sentId(), "{}"));
        assertThat(reply.cancel(true)).isTrue();
        tasks.remove().run();

        assertThat(reply).isCancelled();
        assertThat(slow.counts()).isEqualTo(new CommandCounts(1, 1, 0, 0, 0, 0));
        slow.end(END);
    }

    @Test
    void aCompleterThatRefusesLosesNothing() {
        Commands refused = new Commands(
                outbox(channel),
                task -> {
                    throw new RejectedExecutionException("shut down");
                },
                deadlines);
        var reply = refused.send(STOP, null);
        refused.accept(returning(sentId(), "1"));
        var ended = refused.send(STOP, null);
        refused.end(END);

        assertThat(reply).isCompletedWithValue(JsonNumber.of(1));
        assertThat(failure(ended)).isInstanceOf(MonitorEndedException.class);
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsLeavesTheConnectionUsable() throws Exception {
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            var reply = commands.send(STOP, null);
            assertThatThrownBy(reply::get).isInstanceOf(InterruptedException.class);
        });
        caller.start();
        caller.join();
        String id = sentId();
        var reply = commands.send(CONT, null);

        assertThat(commands.accept(returning(id, "1"))).isTrue();
        assertThat(commands.accept(returning(sentId(), "2"))).isTrue();
        assertThat(reply).isCompletedWithValue(JsonNumber.of(2));
    }

    private String sentId() {
        return id(channel.line());
    }

    private static String id(String line) {
        JsonObject command = (JsonObject) JsonValue.parse(line);
        return ((JsonString) Objects.requireNonNull(command.get("id"))).value();
    }

    private static String quoted(String text) {
        return JsonString.of(text).json();
    }

    private static Reply returning(String id, String value) {
        return reply("\"return\": " + value + ", \"id\": " + quoted(id));
    }

    private static Reply reply(String members) {
        return (Reply) Message.parse("{" + members + "}");
    }

    private static Throwable failure(CompletableFuture<?> future) {
        try {
            throw new AssertionError("did not fail: " + future.join());
        } catch (CompletionException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }
}
