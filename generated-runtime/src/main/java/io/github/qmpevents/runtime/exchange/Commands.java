package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.delivery.Delivery;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The commands of one connection to a monitor: each is sent in its turn with an id of its own, and its future completed
 * by the answer that has this id. May be used by several threads; none of them waits.
 *
 * <p>QEMU answers without an id what it could not read, and in its turn: so an error without an id is for the oldest
 * command that is not answered. (What this library sends can be read; it is for commands larger than QEMU takes.)
 */
public final class Commands {
    private final Outbox outbox;
    private final Executor completer;
    private final Supplier<CompletableFuture<JsonValue>> futures;
    private final Deadlines deadlines;
    private final SentCommands sent = new SentCommands();
    private volatile boolean outOfBand;
    private volatile @Nullable MonitorEnd end;

    /**
     * The commands that go to a channel.
     *
     * @param completer gives the futures and completes them
     * @param threads makes the thread that writes
     */
    public Commands(WritableByteChannel out, Delivery completer, ThreadFactory threads) {
        this(new Outbox(out, threads), completer, new OfDelivery(completer), Deadlines.real());
    }

    /**
     * The commands that go through an outbox, which is theirs alone.
     *
     * @param completer completes the futures
     */
    Commands(Outbox outbox, Executor completer, Deadlines deadlines) {
        this(outbox, completer, new Plain(), deadlines);
    }

    private Commands(
            Outbox outbox, Executor completer, Supplier<CompletableFuture<JsonValue>> futures, Deadlines deadlines) {
        this.outbox = outbox;
        this.completer = completer;
        this.futures = futures;
        this.deadlines = deadlines;
    }

    private record OfDelivery(Delivery delivery) implements Supplier<CompletableFuture<JsonValue>> {
        @Override
        public CompletableFuture<JsonValue> get() {
            return delivery.newFuture();
        }
    }

    private record Plain() implements Supplier<CompletableFuture<JsonValue>> {
        @Override
        public CompletableFuture<JsonValue> get() {
            return new CompletableFuture<>();
        }
    }

    /** Says that the other side executes commands out of band. */
    public void allowOutOfBand() {
        outOfBand = true;
    }

    /**
     * Sends a command.
     *
     * @param deadline the time from now within which the answer has to come; null for ever
     * @return completed with what the command returned; fails with {@link
     *     io.github.qmpevents.runtime.command.CommandException} if that is an error, with {@link
     *     io.github.qmpevents.runtime.command.CommandTimeoutException} after the deadline, with {@link
     *     MonitorEndedException} at the end of the connection, and with {@link IllegalStateException} if the command is
     *     to be executed out of band and that is not allowed. If it is cancelled before the command was sent, that is
     *     not sent; later, the answer is dropped
     * @throws IllegalArgumentException if the deadline is not positive
     */
    public CompletableFuture<JsonValue> send(QmpCommand command, @Nullable Duration deadline) {
        if (deadline != null && (deadline.isZero() || deadline.isNegative())) {
            throw new IllegalArgumentException("the deadline is not positive: " + deadline);
        }
        PendingCommand pending = new PendingCommand(command, completer, futures.get());
        if (command.isOutOfBand() && !outOfBand) {
            pending.fail(new IllegalStateException(command.name()
                    + ": the monitor executes nothing out of band: ask for the capability oob when connecting"));
        } else {
            send(pending, deadline);
        }
        return pending.future();
    }

    private void send(PendingCommand pending, @Nullable Duration deadline) {
        OutgoingCommand item = new OutgoingCommand(pending, this);
        pending.watch(deadlines, deadline, item);
        if (!outbox.add(item)) {
            fail(pending);
        }
    }

    /** Takes an answer; false if it is for none of these commands, nor for one that was given up. */
    public boolean accept(Reply reply) {
        return sent.accept(reply);
    }

    /** Ends the connection: all commands that are not answered fail, in order, and so do all that come. Called once. */
    public void end(MonitorEnd how) {
        end = how;
        List<Outbox.Item> waiting = outbox.close();
        for (PendingCommand pending : sent.takeAll()) {
            fail(pending);
        }
        for (Outbox.Item item : waiting) {
            fail(((OutgoingCommand) item).pending());
        }
    }

    public CommandCounts counts() {
        return sent.counts(outbox.size());
    }

    Outbox outbox() {
        return outbox;
    }

    SentCommands sent() {
        return sent;
    }

    /** Fails a command because the connection has ended. */
    void fail(PendingCommand pending) {
        MonitorEnd how = end;
        if (how != null) {
            pending.fail(new MonitorEndedException(how));
        }
    }
}
