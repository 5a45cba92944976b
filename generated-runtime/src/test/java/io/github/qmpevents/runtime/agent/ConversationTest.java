package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.exchange.LineChannel;
import io.github.qmpevents.runtime.exchange.ManualDeadlines;
import io.github.qmpevents.runtime.exchange.Outbox;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ConversationTest {
    private static final QmpCommand PING = QmpCommand.of("guest-ping");
    private static final QmpCommand INFO = QmpCommand.of("guest-info");
    private static final QmpCommand SHUTDOWN = QmpCommand.of("guest-shutdown");
    private static final Duration SYNC = Duration.ofSeconds(10);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final MonitorEnd END = new MonitorEnd(Cause.CLEAN_END, 0, "closed by the server");

    private final LineChannel channel = new LineChannel(1000);
    private final ManualDeadlines deadlines = new ManualDeadlines();
    private final Conversation conversation =
            new Conversation(new Outbox(channel, ConversationTest::daemon), Runnable::run, deadlines, SYNC);

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "writer");
        thread.setDaemon(true);
        return thread;
    }

    @AfterEach
    void end() throws IOException {
        conversation.end(END);
        channel.close();
    }

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
        assertThat(failure(ping)).hasMessageContaining("cannot write: Broken pipe (FAILED)");
        assertThat(failure(conversation.send(PING, null))).hasMessageContaining("Broken pipe");
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

    private void hear() {
        conversation.begin();
        conversation.accept(returning(syncId(channel.line())));
    }

    static String syncId(String line) {
        assertThat(line).startsWith("\u00ff");
        JsonObject command = (JsonObject) JsonValue.parse(line.substring(1));
        JsonObject arguments = (JsonObject) Objects.requireNonNull(command.get("arguments"));
        return Objects.requireNonNull(arguments.get("id")).json();
    }

    private static Reply returning(String value) {
        return reply("\"return\": " + value);
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
