package io.github.qmpevents.runtime.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.message.QmpError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class CommandsTest extends CommandsSetup {
    @Test
    void aCommandIsOneLineOfAsciiWithAnIdOfItsOwn() {
        var unused = commands.send(QmpCommand.of("device_del", Map.of("id", "\u00e9")), null);
        var unused2 = commands.send(STOP, null);

        assertThat(channel.line())
                .matches("\\{\"execute\": \"device_del\", \"arguments\": \\{\"id\": \"\\\\u00E9\"},"
                        + " \"id\": \"qmp-events-[0-9a-f]{8}-1\"}\r\n");
        assertThat(channel.line()).matches("\\{\"execute\": \"stop\", \"id\": \"qmp-events-[0-9a-f]{8}-2\"}\r\n");
    }

    /** An end that QEMU has not read when it quits would reset the connection. */
    @Test
    void nothingFollowsTheLastBraceOfQuit() {
        var unused = commands.send(QmpCommand.of("quit"), null);
        var unused2 = commands.send(STOP, null);

        assertThat(channel.line()).matches("\\{\"execute\": \"quit\", [^}]*}\\{\"execute\": \"stop\", [^}]*}\r\n");
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
}
