package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a conversation comes back into step. */
@Timeout(20)
class ConversationInStepTest extends ConversationSetup {
    @Test
    void afterADeadlineTheAgentIsAskedAgainAndTheLateAnswerDropped() {
        hear();
        var ping = conversation.send(PING, SECOND);
        channel.line();
        deadlines.expireAll();
        assertThat(failure(ping)).isInstanceOf(CommandTimeoutException.class);
        var info = conversation.send(INFO, null);
        String id = syncId(channel.line());

        conversation.accept(returning("\"late\""));
        conversation.accept(returning(id));
        assertThat(channel.line()).contains("guest-info");
        conversation.accept(returning("2"));
        assertThat(info).isCompletedWithValue(JsonNumber.of(2));
        assertThat(conversation.counts()).isEqualTo(new CommandCounts(2, 1, 1, 0, 0, 0));
    }

    @Test
    void afterACancellationTheAgentIsAskedAgainAndTheLateAnswerDropped() {
        hear();
        var ping = conversation.send(PING, SECOND);
        var info = conversation.send(INFO, null);
        channel.line();
        ping.cancel(true);
        String id = syncId(channel.line());

        conversation.accept(returning("\"late\""));
        conversation.accept(returning(id));
        assertThat(channel.line()).contains("guest-info");
        conversation.accept(returning("2"));
        assertThat(ping).isCancelled();
        assertThat(info).isCompletedWithValue(JsonNumber.of(2));
        assertThat(deadlines.running()).isEmpty();
    }

    @Test
    void aCommandThatIsCancelledInItsQueueIsNotSent() {
        hear();
        var ping = conversation.send(PING, null);
        channel.line();
        var cancelled = conversation.send(INFO, SECOND);
        var last = conversation.send(QmpCommand.of("guest-get-time"), null);
        cancelled.cancel(true);
        conversation.accept(returning("1"));

        assertThat(ping).isCompletedWithValue(JsonNumber.of(1));
        assertThat(channel.line()).contains("guest-get-time");
        conversation.accept(returning("3"));
        assertThat(last).isCompletedWithValue(JsonNumber.of(3));
        assertThat(deadlines.running()).isEmpty();
    }

    @Test
    void aCommandThatIsCancelledBeforeTheChannelTakesItNeedsNoQuestion() {
        hear();
        channel.stuff();
        var shutdown = conversation.send(PING, null);
        channel.awaitWriter();
        shutdown.cancel(true);
        var cancelled = conversation.send(INFO, null);
        cancelled.cancel(true);
        channel.free();

        assertThat(channel.line()).contains("guest-ping");
        assertThat(conversation.counts()).isEqualTo(new CommandCounts(1, 0, 0, 0, 0, 0));
    }

    @Test
    void aDeadlineMayPassBeforeTheAgentListens() {
        conversation.begin();
        String id = syncId(channel.line());
        var ping = conversation.send(PING, SECOND);
        assertThat(deadlines.running()).containsExactlyInAnyOrder(SYNC, SECOND);
        ping.cancel(true);
        var info = conversation.send(INFO, null);
        conversation.accept(returning(id));

        assertThat(channel.line()).contains("guest-info");
        assertThat(info).isNotDone();
    }

    @Test
    void anAgentThatDoesNotAnswerIsAskedAgainWhileACommandWaits() {
        conversation.begin();
        String first = syncId(channel.line());
        var ping = conversation.send(PING, null);
        deadlines.expireAll();
        String second = syncId(channel.line());

        assertThat(second).isNotEqualTo(first);
        conversation.accept(returning(first));
        assertThat(ping).isNotDone();
        assertThat(channel.isEmpty()).isTrue();
        conversation.accept(returning(second));
        assertThat(channel.line()).contains("guest-ping");
    }

    @Test
    void anAgentThatDoesNotAnswerIsLeftAloneWhileNothingWaits() {
        var heard = conversation.begin();
        String first = syncId(channel.line());
        deadlines.expireAll();
        assertThat(deadlines.running()).isEmpty();
        conversation.accept(returning(first));
        assertThat(heard).isNotDone();
        var ping = conversation.send(PING, null);
        conversation.accept(returning(syncId(channel.line())));

        assertThat(heard).isDone();
        assertThat(channel.line()).contains("guest-ping");
        assertThat(ping).isNotDone();
    }

    @Test
    void questionsDoNotPileUpBehindAChannelThatTakesNothing() {
        channel.stuff();
        conversation.begin();
        channel.awaitWriter();
        var ping = conversation.send(PING, null);
        for (int round = 0; round < 100; round++) {
            deadlines.expireAll();
        }
        channel.free();
        channel.line();
        conversation.accept(returning(syncId(channel.line())));

        assertThat(channel.line()).contains("guest-ping");
        assertThat(ping).isNotDone();
    }
}
