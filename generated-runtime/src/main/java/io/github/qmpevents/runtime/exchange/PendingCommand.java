package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.command.CommandTimeoutException;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.exchange.Deadlines.Deadline;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.QmpError;
import io.github.qmpevents.runtime.message.Reply;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A command that somebody waits for, and the future that he has. Whoever settles it first has settled it. */
public final class PendingCommand {
    private final QmpCommand command;
    private final Executor completer;
    private final CompletableFuture<JsonValue> future;
    private final AtomicBoolean settled = new AtomicBoolean();
    private volatile @Nullable Deadline deadline;

    /**
     * @param completer completes the future; if it refuses, whoever settles the command does
     */
    public PendingCommand(QmpCommand command, Executor completer) {
        this(command, completer, new CompletableFuture<>());
    }

    /**
     * @param completer completes the future; if it refuses, whoever settles the command does
     * @param future of which nobody knows yet
     */
    public PendingCommand(QmpCommand command, Executor completer, CompletableFuture<JsonValue> future) {
        this.command = command;
        this.completer = completer;
        this.future = future;
    }

    public QmpCommand command() {
        return command;
    }

    /** Completed with what the command returned; failed with what kept it from that. */
    public CompletableFuture<JsonValue> future() {
        return future;
    }

    /** Whether nobody waits any more. */
    public boolean isSettled() {
        return settled.get();
    }

    /**
     * Begins to watch the time and the future.
     *
     * @param time within which the command has to be settled; null for ever
     * @param givenUp called when the time is up, or when somebody else has completed the future, such as by cancelling it
     */
    public void watch(Deadlines deadlines, @Nullable Duration time, Runnable givenUp) {
        if (time != null) {
            deadline = deadlines.start(time, new Expiry(this, time, givenUp));
        }
        var unused = future.whenComplete(new Completed(this, givenUp));
    }

    /** Settles it with an answer; false if it was settled before. */
    public boolean answer(Reply reply) {
        return settle(new Answer(this, reply));
    }

    /** Settles it without an answer, with <code>{}</code>; false if it was settled before. */
    public boolean succeed() {
        return settle(new Success(future));
    }

    /** Settles it with a failure; false if it was settled before. */
    public boolean fail(Exception failure) {
        return settle(new Failure(future, failure));
    }

    private boolean settle(Runnable completion) {
        if (!settled.compareAndSet(false, true)) {
            return false;
        }
        stopDeadline();
        try {
            completer.execute(completion);
        } catch (RuntimeException | Error e) {
            // Refused, or there is no thread for it.
            completion.run();
        }
        return true;
    }

    private void stopDeadline() {
        Deadline running = deadline;
        if (running != null) {
            running.stop();
        }
    }

    private void complete(Reply reply) {
        QmpError error = reply.error();
        if (error != null) {
            future.completeExceptionally(new CommandException(command, error));
        } else {
            future.complete(Objects.requireNonNullElse(reply.value(), JsonObject.EMPTY));
        }
    }

    /** Reads the answer where the future is completed: it may be large. */
    private record Answer(PendingCommand pending, Reply reply) implements Runnable {
        @Override
        public void run() {
            pending.complete(reply);
        }
    }

    private record Success(CompletableFuture<JsonValue> future) implements Runnable {
        @Override
        public void run() {
            future.complete(JsonObject.EMPTY);
        }
    }

    private record Failure(CompletableFuture<JsonValue> future, Exception failure) implements Runnable {
        @Override
        public void run() {
            future.completeExceptionally(failure);
        }
    }

    private record Expiry(PendingCommand pending, Duration time, Runnable givenUp) implements Runnable {
        @Override
        public void run() {
            if (pending.fail(new CommandTimeoutException(pending.command, time))) {
                givenUp.run();
            }
        }
    }

    private record Completed(PendingCommand pending, Runnable givenUp)
            implements BiConsumer<@Nullable JsonValue, @Nullable Throwable> {
        @Override
        public void accept(@Nullable JsonValue value, @Nullable Throwable failure) {
            if (pending.settled.compareAndSet(false, true)) {
                pending.stopDeadline();
                givenUp.run();
            }
        }
    }
}
