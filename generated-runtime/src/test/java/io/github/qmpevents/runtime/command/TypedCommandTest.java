package io.github.qmpevents.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class TypedCommandTest {
    private final List<QmpCommand> sent = new ArrayList<>();
    private final CompletableFuture<JsonValue> answer = new CompletableFuture<>();
    private final CommandSender sender = command -> {
        sent.add(command);
        return answer;
    };

    /** Returns a number. */
    private record Count(String of) implements TypedCommand<Long> {
        @Override
        public QmpCommand toCommand() {
            return QmpCommand.of("count", "{\"of\": \"" + of + "\"}");
        }

        @Override
        public Long reply(JsonValue returned) {
            return TypedReply.read("count", returned, JsonReader::readLong);
        }
    }

    @Test
    void theReplyIsWhatTheCommandMakesOfTheAnswer() {
        CompletableFuture<Long> reply = new Count("lamps").sendBy(sender);

        answer.complete(JsonValue.parse("12"));

        assertThat(sent).containsExactly(QmpCommand.of("count", "{\"of\": \"lamps\"}"));
        assertThat(reply.join()).isEqualTo(12);
    }

    @Test
    void anAnswerThatIsNotAsDescribedFailsTheReplyAndIsNotLost() {
        CompletableFuture<Long> reply = new Count("lamps").sendBy(sender);

        answer.complete(JsonValue.parse("\"many\""));

        assertThatThrownBy(reply::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(UnexpectedReplyException.class, e -> {
                    assertThat(e.commandName()).isEqualTo("count");
                    assertThat(e.returned()).isEqualTo(JsonValue.parse("\"many\""));
                })
                .hasMessage(
                        "count returned something else than described: expected an integer, found a string: \"many\"");
    }

    @Test
    void aFailureOfTheCommandIsThatOfTheReply() {
        CompletableFuture<Long> reply = new Count("lamps").sendBy(sender);
        IllegalStateException failure = new IllegalStateException("no lamps");

        answer.completeExceptionally(failure);

        assertThatThrownBy(reply::join).isInstanceOf(CompletionException.class).hasCause(failure);
    }

    @Test
    void toCancelTheReplyCancelsTheCommand() {
        new Count("lamps").sendBy(sender).cancel(false);

        assertThat(answer).isCancelled();
    }
}
