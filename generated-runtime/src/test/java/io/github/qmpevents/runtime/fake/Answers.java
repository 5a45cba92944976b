package io.github.qmpevents.runtime.fake;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a fake QEMU answers to the commands of a name. Each of the methods {@link #reply}, {@link #fail}, {@link
 * #answer}, {@link #nothing} and {@link #play} adds an answer. They are given in the order in which they were added; the
 * last one is given again and again until there is another. What {@link #emit}, {@link #send} and {@link #after} name
 * comes between the command and the answer that is added next.
 *
 * <p>May be used by any thread, also while a client is connected.
 */
public final class Answers {
    private final List<Answer> all = new ArrayList<>();
    private final List<Answer> before = new ArrayList<>();
    private int given;

    Answers() {}

    /** Returns {@code {}}, as most commands do. */
    public Answers reply() {
        return reply("{}");
    }

    /**
     * Returns a value.
     *
     * @param json the value alone, such as {@code {"status": "running"}}
     * @throws io.github.qmpevents.runtime.json.JsonSyntaxException if it is not JSON
     */
    public Answers reply(String json) {
        JsonValue value = JsonValue.parse(json);
        return play((connection, command) -> connection.reply(command, value));
    }

    /**
     * Fails.
     *
     * @param errorClass such as {@code GenericError}
     */
    public Answers fail(String errorClass, String description) {
        Objects.requireNonNull(errorClass, "errorClass");
        Objects.requireNonNull(description, "description");
        return play((connection, command) -> connection.fail(command, errorClass, description));
    }

    /** Returns what a function makes of the command: the JSON of the value alone. */
    public Answers answer(Function<? super FakeCommand, String> function) {
        Objects.requireNonNull(function, "function");
        return play((connection, command) -> connection.reply(command, JsonValue.parse(function.apply(command))));
    }

    /** Never answers. */
    public Answers nothing() {
        return play((connection, command) -> {});
    }

    /** Does anything at all with the connection: answers, cuts it, stalls. */
    public synchronized Answers play(Answer answer) {
        Objects.requireNonNull(answer, "answer");
        List<Answer> steps = new ArrayList<>(before);
        steps.add(answer);
        before.clear();
        all.add((connection, command) -> {
            for (Answer step : steps) {
                step.give(connection, command);
            }
        });
        return this;
    }

    /** Sends events before the next answer. */
    public Answers emit(QmpEvent... events) {
        for (QmpEvent event : events) {
            emit(event.toJson());
        }
        return this;
    }

    /**
     * Sends an event before the next answer.
     *
     * @param json the whole message
     * @throws io.github.qmpevents.runtime.json.JsonSyntaxException if it is not JSON
     */
    public Answers emit(String json) {
        JsonValue event = JsonValue.parse(json);
        return before((connection, command) -> connection.send(event));
    }

    /** Sends bytes, good or bad, before the next answer. */
    public Answers send(byte... bytes) {
        byte[] copy = bytes.clone();
        return before((connection, command) -> connection.send(copy));
    }

    /** Lets some time pass before the next answer. */
    public Answers after(Duration delay) {
        Objects.requireNonNull(delay, "delay");
        return before((connection, command) -> connection.pause(delay));
    }

    private synchronized Answers before(Answer step) {
        before.add(step);
        return this;
    }

    /** The answer whose turn it is; null if there is none at all. */
    synchronized @Nullable Answer next() {
        if (given < all.size()) {
            given++;
        }
        return given == 0 ? null : all.get(given - 1);
    }
}
