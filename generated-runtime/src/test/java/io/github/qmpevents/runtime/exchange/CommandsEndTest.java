package io.github.qmpevents.runtime.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of commands when a connection ends, and who completes their futures. */
@Timeout(20)
class CommandsEndTest extends CommandsSetup {
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
}
