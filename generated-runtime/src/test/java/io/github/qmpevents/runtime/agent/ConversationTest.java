package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ConversationTest extends ConversationSetup {
    @Test
    void theAgentIsAskedFirstAndOneCommandFollowsTheOther() {
        var heard = conversation.begin();
        var ping = conversation.send(PING, null);
        var info = conversation.send(QmpCommand.of("guest-info", Map.of("a", "\u00e9")), null);

        String sync = channel.line();
        assertThat(sync)
                .matches("\u00ff\\{\"execute\": \"guest-sync-delimited\", \"arguments\": \\{\"id\": [1-9][0-9]*}}\n");
        assertThat(heard).isNotDone();
        conversation.accept(returning(syncId(sync)));
        assertThat(heard).isDone();
        assertThat(channel.line()).isEqualTo("{\"execute\": \"guest-ping\"}\n");
        assertThat(conversation.counts()).isEqualTo(new CommandCounts(1, 0, 0, 0, 1, 1));
        assertThat(channel.isEmpty()).isTrue();
        conversation.accept(returning("1"));
        assertThat(ping).isCompletedWithValue(JsonNumber.of(1));
        assertThat(channel.line()).isEqualTo("{\"execute\": \"guest-info\", \"arguments\": {\"a\": \"\\u00E9\"}}\n");
        conversation.accept(returning("2"));
        assertThat(info).isCompletedWithValue(JsonNumber.of(2));
        assertThat(conversation.counts()).isEqualTo(new CommandCounts(2, 2, 0, 0, 0, 0));
        assertThat(deadlines.running()).isEmpty();
    }

    @Test
    void whatComesBeforeTheNumberIsDropped() {
        var heard = conversation.begin();
        String id = syncId(channel.line());
        conversation.accept(returning("{}"));
        conversation.accept(returning("1"));
        conversation.accept(returning("\"" + id + "\""));
        conversation.accept(reply("\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}"));
        assertThat(heard).isNotDone();
        conversation.accept(returning(id));

        assertThat(heard).isDone();
        assertThat(conversation.counts()).isEqualTo(new CommandCounts(0, 0, 4, 0, 0, 0));
    }

    @Test
    void anErrorIsTheFailureOfItsCommand() {
        hear();
        var ping = conversation.send(PING, null);
        channel.line();
        conversation.accept(reply("\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"no\"}"));

        assertThat(failure(ping))
                .isInstanceOf(CommandException.class)
                .hasMessage("guest-ping failed: CommandNotFound: no");
    }

    @Test
    void anAnswerToNothingIsCounted() {
        hear();
        conversation.accept(returning("{}"));

        assertThat(conversation.counts()).isEqualTo(new CommandCounts(0, 0, 0, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest-shutdown", "guest-suspend-disk", "guest-suspend-ram", "guest-suspend-hybrid"})
    void commandsThatAreNotAnsweredHaveSucceededWhenTheyAreWritten(String name) throws Exception {
        hear();
        var reply = conversation.send(QmpCommand.of(name), SECOND);
        assertThat(reply.get(20, TimeUnit.SECONDS)).isEqualTo(JsonObject.EMPTY);
        assertThat(channel.line()).contains(name);
        assertThat(deadlines.running()).isEmpty();

        var ping = conversation.send(PING, null);
        String id = syncId(channel.line());
        conversation.accept(reply("\"error\": {\"class\": \"GenericError\", \"desc\": \"it failed later\"}"));
        conversation.accept(returning(id));
        channel.line();
        conversation.accept(returning("1"));
        assertThat(ping).isCompletedWithValue(JsonNumber.of(1));
    }

    @Test
    void aCommandThatIsNotAnsweredWaitsUntilItIsWritten() {
        hear();
        channel.stuff();
        var shutdown = conversation.send(SHUTDOWN, null);
        channel.awaitWriter();
        assertThat(shutdown).isNotDone();
        conversation.accept(reply("\"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}"));

        assertThat(failure(shutdown)).isInstanceOf(CommandException.class);
        channel.free();
        assertThat(channel.line()).contains("guest-shutdown");
    }

    @Test
    void anAgentThatGoesBecauseOfACommandMayBeGoneBeforeItIsNoticedThatAllIsWritten() {
        hear();
        channel.stuff();
        var shutdown = conversation.send(SHUTDOWN, null);
        channel.awaitWriter();

        conversation.end(END);

        assertThat(shutdown).isCompletedWithValue(JsonObject.EMPTY);
        channel.free();
    }

    @Test
    void anAgentThatBreaksOffHasNotObeyed() {
        hear();
        channel.stuff();
        var shutdown = conversation.send(SHUTDOWN, null);
        channel.awaitWriter();

        conversation.end(new MonitorEnd(Cause.RESET, 0, "reset"));

        assertThat(failure(shutdown)).isInstanceOf(AgentEndedException.class);
        channel.free();
    }

    @Test
    void aCommandMaySendTheNextWhenItIsAnswered() {
        hear();
        var chain = conversation.send(PING, null).thenCompose(value -> conversation.send(INFO, null));
        channel.line();
        conversation.accept(returning("1"));
        channel.line();
        conversation.accept(returning("2"));

        assertThat(chain).isCompletedWithValue(JsonNumber.of(2));
    }

    @Test
    void theEndFailsAllInOrder() {
        hear();
        List<String> failed = new ArrayList<>();
        listen(failed, PING);
        channel.line();
        listen(failed, INFO);
        listen(failed, SHUTDOWN);
        conversation.end(END);
        conversation.end(new MonitorEnd(Cause.FAILED, 0, "second"));

        assertThat(failed).containsExactly("guest-ping", "guest-info", "guest-shutdown");
        assertThat(deadlines.running()).isEmpty();
        assertThat(failure(conversation.send(PING, SECOND)))
                .isInstanceOf(AgentEndedException.class)
                .hasMessage("the connection to the guest agent ended: closed by the server (CLEAN_END)");
        assertThat(deadlines.running()).isEmpty();
    }

    private void listen(List<String> failed, QmpCommand command) {
        var unused = conversation.send(command, SECOND).whenComplete((value, failure) -> {
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            AgentEndedException.class,
                            ended -> assertThat(ended.end()).isEqualTo(END));
            failed.add(command.name());
        });
    }

    @Test
    void theEndFailsTheFirstQuestion() {
        var heard = conversation.begin();
        var ping = conversation.send(PING, null);
        conversation.end(END);

        assertThat(failure(heard)).isInstanceOf(AgentEndedException.class);
        assertThat(failure(ping)).isInstanceOf(AgentEndedException.class);
        assertThat(deadlines.running()).isEmpty();
        assertThat(failure(conversation.begin())).isInstanceOf(AgentEndedException.class);
    }

    @Test
    void aChannelThatBreaksEndsTheConversation() {
        channel.stuff();
        var heard = conversation.begin();
        channel.awaitWriter();
        var ping = conversation.send(PING, null);
        channel.breakWith(new IOException("Broken pipe"));

        assertThat(failure(heard)).isInstanceOf(AgentEndedException.class);
        assertThat(failure(ping)).hasMessageContaining("cannot write: Broken pipe (RESET)");
        assertThat(failure(conversation.send(PING, null))).hasMessageContaining("Broken pipe");
    }
}
