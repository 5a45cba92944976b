package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.exchange.LineChannel;
import io.github.qmpevents.runtime.exchange.ManualDeadlines;
import io.github.qmpevents.runtime.exchange.Outbox;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;

/** A conversation over a channel of the test. */
abstract class ConversationSetup {
    static final QmpCommand PING = QmpCommand.of("guest-ping");
    static final QmpCommand INFO = QmpCommand.of("guest-info");
    static final QmpCommand SHUTDOWN = QmpCommand.of("guest-shutdown");
    static final Duration SYNC = Duration.ofSeconds(10);
    static final Duration SECOND = Duration.ofSeconds(1);
    static final MonitorEnd END = new MonitorEnd(Cause.CLEAN_END, 0, "closed by the server");

    final LineChannel channel = new LineChannel(1000);
    final ManualDeadlines deadlines = new ManualDeadlines();
    final Conversation conversation =
            new Conversation(new Outbox(channel, ConversationSetup::daemon), Runnable::run, deadlines, SYNC);

    static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "writer");
        thread.setDaemon(true);
        return thread;
    }

    @AfterEach
    void end() throws IOException {
        conversation.end(END);
        channel.close();
    }

    void hear() {
        conversation.begin();
        conversation.accept(returning(syncId(channel.line())));
    }

    static String syncId(String line) {
        assertThat(line).startsWith("\u00ff");
        JsonObject command = (JsonObject) JsonValue.parse(line.substring(1));
        JsonObject arguments = (JsonObject) Objects.requireNonNull(command.get("arguments"));
        return Objects.requireNonNull(arguments.get("id")).json();
    }

    static Reply returning(String value) {
        return reply("\"return\": " + value);
    }

    static Reply reply(String members) {
        return (Reply) Message.parse("{" + members + "}");
    }

    static Throwable failure(CompletableFuture<?> future) {
        try {
            throw new AssertionError("did not fail: " + future.join());
        } catch (CompletionException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }
}
