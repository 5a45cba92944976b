package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;

/** An agent that answers late, or forgets, while commands are sent, cancelled and given up: no answer is another's. */
@Timeout(60)
class RandomConversationTest {
    private static final int STEPS = 3_000;

    private final LineChannel channel = new LineChannel(1000);
    private final ManualDeadlines deadlines = new ManualDeadlines();
    private final Conversation conversation = new Conversation(
            new Outbox(channel, RandomConversationTest::daemon), Runnable::run, deadlines, Duration.ofSeconds(10));
    private final List<CompletableFuture<JsonValue>> replies = new ArrayList<>();
    private final Queue<String> unanswered = new ArrayDeque<>();

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "writer");
        thread.setDaemon(true);
        return thread;
    }

    @RepeatedTest(10)
    void eachCommandGetsItsOwnAnswerOrNone(RepetitionInfo repetition) throws Exception {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        conversation.begin();
        for (int step = 0; step < STEPS; step++) {
            step(random);
        }
        answerAll();
        conversation.end(new MonitorEnd(MonitorEnd.Cause.CLOSED_HERE, 0, "closed on this side"));
        channel.close();

        for (int index = 0; index < replies.size(); index++) {
            CompletableFuture<JsonValue> reply = replies.get(index);
            assertThat(reply).isDone();
            if (!reply.isCompletedExceptionally()) {
                assertThat(reply).isCompletedWithValue(JsonNumber.of(index));
            }
        }
    }

    private void step(SplittableRandom random) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 ->
                replies.add(
                        conversation.send(QmpCommand.of("echo", Map.of("id", replies.size())), Duration.ofSeconds(1)));
            case 3 -> {
                if (!replies.isEmpty()) {
                    replies.get(Math.max(0, replies.size() - 1 - random.nextInt(5)))
                            .cancel(true);
                }
            }
            case 4 -> {
                if (random.nextInt(10) == 0) {
                    deadlines.expireAll();
                }
            }
            case 5 -> {
                if (random.nextInt(20) == 0) {
                    unanswered.clear();
                }
            }
            case 6, 7 -> hear();
            default -> answer();
        }
    }

    private void hear() {
        for (String line = channel.poll(); line != null; line = channel.poll()) {
            unanswered.add(line);
        }
    }

    private void answer() {
        hear();
        String line = unanswered.poll();
        if (line != null) {
            JsonObject command = (JsonObject) JsonValue.parse(line.startsWith("\u00ff") ? line.substring(1) : line);
            JsonObject arguments = (JsonObject) Objects.requireNonNull(command.get("arguments"));
            String id = Objects.requireNonNull(arguments.get("id")).json();
            conversation.accept((Reply) Message.parse("{\"return\": " + id + "}"));
        }
    }

    /** Gives up what was forgotten, and lets the agent answer until a last command is answered. */
    private void answerAll() {
        deadlines.expireAll();
        CompletableFuture<JsonValue> last =
                conversation.send(QmpCommand.of("echo", Map.of("id", replies.size())), null);
        replies.add(last);
        while (!last.isDone()) {
            if (unanswered.isEmpty()) {
                unanswered.add(channel.line());
            }
            answer();
        }
        assertThat(last).isCompleted();
        assertThat(conversation.counts().answered()).isPositive();
    }
}
