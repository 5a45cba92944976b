package io.github.qmpevents.runtime.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that nobody waits for any more. */
@Timeout(20)
class CommandsGivenUpTest extends CommandsSetup {
    @Test
    void aCommandThatIsCancelledBeforeItIsSentIsNot() {
        channel.stuff();
        var unused = commands.send(STOP, null);
        channel.awaitWriter();
        var cancelled = commands.send(CONT, SECOND);
        var unused2 = commands.send(QmpCommand.of("system_powerdown"), null);
        assertThat(cancelled.cancel(true)).isTrue();
        channel.free();

        assertThat(channel.line()).contains("stop");
        assertThat(channel.line()).contains("system_powerdown").contains("-2\"");
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

        var unused2 = commands.send(QmpCommand.of("system_powerdown"), null);
        assertThat(channel.line()).contains("stop");
        assertThat(channel.line()).contains("system_powerdown");
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
}
