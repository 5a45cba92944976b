package io.github.qmpevents.runtime.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads send at once to a server that answers out of order. */
@Timeout(60)
class ManyCommandsTest {
    private static final int THREADS = 8;
    private static final int EACH = 2_000;
    private static final MonitorEnd END = new MonitorEnd(MonitorEnd.Cause.CLOSED_HERE, 0, "closed on this side");

    @Test
    void eachGetsItsOwnAnswer() throws Exception {
        try (Server server = new Server()) {
            List<CompletableFuture<JsonValue>> replies = sendAll(server.commands, false);
            for (int index = 0; index < replies.size(); index++) {
                assertThat(replies.get(index).join()).isEqualTo(JsonNumber.of(index % EACH));
            }
            assertThat(server.commands.counts())
                    .isEqualTo(new CommandCounts(THREADS * EACH, THREADS * EACH, 0, 0, 0, 0));
        }
    }

    @Test
    void cancellingAnyOfThemDisturbsNoOther() throws Exception {
        try (Server server = new Server()) {
            List<CompletableFuture<JsonValue>> replies = sendAll(server.commands, true);
            for (int index = 0; index < replies.size(); index++) {
                CompletableFuture<JsonValue> reply = replies.get(index);
                if (index % 3 != 0) {
                    assertThat(reply.join()).isEqualTo(JsonNumber.of(index % EACH));
                } else if (!reply.isCancelled()) {
                    assertThat(reply).isCompletedWithValue(JsonNumber.of(index % EACH));
                }
            }
            assertThat(server.commands.counts().waiting()).isZero();
        }
    }

    @Test
    void theEndFailsEachThatHasNoAnswer() throws Exception {
        List<CompletableFuture<JsonValue>> replies;
        try (Server server = new Server()) {
            replies = sendAll(server.commands, false);
        }
        for (int index = 0; index < replies.size(); index++) {
            CompletableFuture<JsonValue> reply = replies.get(index);
            assertThat(reply).isDone();
            if (reply.isCompletedExceptionally()) {
                assertThat(reply.handle((value, failure) -> failure).join()).isInstanceOf(MonitorEndedException.class);
            } else {
                assertThat(reply).isCompletedWithValue(JsonNumber.of(index % EACH));
            }
        }
    }

    private static List<CompletableFuture<JsonValue>> sendAll(Commands commands, boolean cancelling) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<CompletableFuture<JsonValue>>>> parts = new ArrayList<>();
            for (int caller = 0; caller < THREADS; caller++) {
                int before = caller * EACH;
                parts.add(callers.submit(() -> sendSome(commands, before, cancelling)));
            }
            List<CompletableFuture<JsonValue>> all = new ArrayList<>();
            for (Future<List<CompletableFuture<JsonValue>>> part : parts) {
                all.addAll(part.get());
            }
            return all;
        } finally {
            callers.shutdownNow();
        }
    }

    private static List<CompletableFuture<JsonValue>> sendSome(Commands commands, int before, boolean cancelling) {
        List<CompletableFuture<JsonValue>> replies = new ArrayList<>();
        for (int index = 0; index < EACH; index++) {
            CompletableFuture<JsonValue> reply = commands.send(QmpCommand.of("echo", Map.of("v", index)), null);
            if (cancelling && (before + index) % 3 == 0) {
                reply.cancel(true);
            }
            replies.add(reply);
        }
        return replies;
    }

    /** Returns the argument of each command, some at a time in random order. */
    private static final class Server implements AutoCloseable {
        private final Pipe pipe = Pipe.open();
        private final Commands commands =
                new Commands(new Outbox(pipe.sink(), Server::daemon), Runnable::run, Deadlines.real());
        private final CompletableFuture<Void> done =
                CompletableFuture.runAsync(this::answerAll, task -> daemon(task).start());

        Server() throws IOException {}

        private static Thread daemon(Runnable task) {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }

        private void answerAll() {
            SplittableRandom random = new SplittableRandom(5);
            List<String> lines = new ArrayList<>();
            try (BufferedReader in = new BufferedReader(Channels.newReader(pipe.source(), StandardCharsets.US_ASCII))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    lines.add(line);
                    if (!in.ready() || random.nextInt(20) == 0) {
                        Collections.shuffle(lines, new java.util.Random(random.nextLong()));
                        lines.forEach(this::answer);
                        lines.clear();
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private void answer(String line) {
            JsonObject command = (JsonObject) JsonValue.parse(line);
            JsonObject arguments = (JsonObject) Objects.requireNonNull(command.get("arguments"));
            commands.accept((Reply) Message.parse("{\"return\": " + Objects.requireNonNull(arguments.get("v"))
                    + ", \"id\": " + Objects.requireNonNull(command.get("id")) + "}"));
        }

        @Override
        public void close() throws IOException {
            commands.end(END);
            pipe.sink().close();
            done.join();
        }
    }
}
