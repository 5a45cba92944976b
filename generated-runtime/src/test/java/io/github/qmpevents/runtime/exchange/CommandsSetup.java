package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
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

/** Commands that go to a channel of the test, and the answers to them. */
abstract class CommandsSetup {
    static final QmpCommand STOP = QmpCommand.of("stop");
    static final QmpCommand CONT = QmpCommand.of("cont");
    static final Duration SECOND = Duration.ofSeconds(1);
    static final MonitorEnd END = new MonitorEnd(Cause.CLEAN_END, 0, "closed by the server");

    final LineChannel channel = new LineChannel(1000);
    final ManualDeadlines deadlines = new ManualDeadlines();
    final Commands commands = new Commands(outbox(channel), Runnable::run, deadlines);

    static Outbox outbox(LineChannel channel) {
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

    String sentId() {
        return id(channel.line());
    }

    static String id(String line) {
        JsonObject command = (JsonObject) JsonValue.parse(line);
        return ((JsonString) Objects.requireNonNull(command.get("id"))).value();
    }

    static String quoted(String text) {
        return JsonString.of(text).json();
    }

    static Reply returning(String id, String value) {
        return reply("\"return\": " + value + ", \"id\": " + quoted(id));
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
