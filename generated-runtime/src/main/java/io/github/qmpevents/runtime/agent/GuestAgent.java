package io.github.qmpevents.runtime.agent;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.command.TypedCommand;
import io.github.qmpevents.runtime.command.TypedReply;
import io.github.qmpevents.runtime.exchange.Ends;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the agent that runs inside of a guest, through the socket that is the other end of its port. The
 * agent may come and go while the connection stays: that it is there is told by the event {@code VSERPORT_CHANGE} of
 * the monitor, and by its answers.
 *
 * <p>An agent answers in order and without ids, so commands are sent one after the other, each when the one before it
 * has been answered or given up. Before the first one, and after each that was given up when it had been sent
 * (deadline, cancellation), the agent is asked with {@code guest-sync-delimited} to say a certain number, and all that
 * comes before is dropped. {@code guest-shutdown}, {@code guest-suspend-disk}, {@code guest-suspend-ram} and {@code
 * guest-suspend-hybrid} are answered only if they fail: they succeed when they are written, unless the error comes
 * first.
 *
 * <p>All methods may be called in any thread, and none but {@link GuestAgentBuilder#connect()} and {@link
 * GuestAgentBuilder#open()} wait. Futures are completed by the executor of the builder, in the order in which commands
 * are settled; by the thread that reads only if the executor refuses.
 */
public final class GuestAgent implements AutoCloseable {
    private final String name;
    private final Conversation conversation;
    private final AgentReader reader;
    private final @Nullable Duration commandTimeout;

    GuestAgent(String name, Conversation conversation, AgentReader reader, @Nullable Duration commandTimeout) {
        this.name = name;
        this.conversation = conversation;
        this.reader = reader;
        this.commandTimeout = commandTimeout;
    }

    /**
     * Connects to a unix or internet socket, and waits until the agent answers; see {@link
     * GuestAgentBuilder#connect()}.
     *
     * @throws io.github.qmpevents.runtime.ConnectFailedException if there is no connection, or no agent
     */
    public static GuestAgent connect(SocketAddress address) throws IOException {
        return builder(address).connect();
    }

    /** As {@link #connect(SocketAddress)}. */
    public static GuestAgent connect(Path unixSocket) throws IOException {
        return builder(unixSocket).connect();
    }

    /**
     * A connection yet to be made.
     *
     * @throws IllegalArgumentException if it is neither the address of a unix nor of an internet socket
     */
    public static GuestAgentBuilder builder(SocketAddress address) {
        return new GuestAgentBuilder(address);
    }

    /** A connection, yet to be made, to a unix socket. */
    public static GuestAgentBuilder builder(Path unixSocket) {
        return builder(UnixDomainSocketAddress.of(unixSocket));
    }

    /** The name that was given, or the address. */
    public String name() {
        return name;
    }

    /** Sends a command without arguments; see {@link #execute(QmpCommand)}. */
    public CompletableFuture<JsonValue> execute(String command) {
        return execute(QmpCommand.of(command));
    }

    /**
     * Sends a command with arguments, as {@link QmpCommand#of(String, Map)} takes them; see {@link
     * #execute(QmpCommand)}.
     */
    public CompletableFuture<JsonValue> execute(String command, Map<String, ?> arguments) {
        return execute(QmpCommand.of(command, arguments));
    }

    /** Sends a command with arguments, which are an object; see {@link #execute(QmpCommand)}. */
    public CompletableFuture<JsonValue> execute(String command, JsonValue arguments) {
        return execute(QmpCommand.of(command, arguments));
    }

    /** Sends a command with arguments as JSON text; see {@link #execute(QmpCommand)}. */
    public CompletableFuture<JsonValue> execute(String command, String argumentsJson) {
        return execute(QmpCommand.of(command, argumentsJson));
    }

    /** Sends a command with the deadline of the builder; see {@link #execute(QmpCommand, Duration)}. */
    public CompletableFuture<JsonValue> execute(QmpCommand command) {
        return send(command, commandTimeout);
    }

    /**
     * Sends a command in its turn.
     *
     * @param deadline the time from now within which the command has to be answered, those before it included
     * @return completed with what the command returned, <code>{}</code> for those that are not answered; fails with
     *     {@link io.github.qmpevents.runtime.command.CommandException} if that is an error, with {@link
     *     io.github.qmpevents.runtime.command.CommandTimeoutException} after the deadline, and with {@link
     *     AgentEndedException} at the end of the connection. May be cancelled: the connection stays usable
     * @throws IllegalArgumentException if the deadline is not positive, or the command is to be executed out of band
     */
    public CompletableFuture<JsonValue> execute(QmpCommand command, Duration deadline) {
        if (deadline.isZero() || deadline.isNegative()) {
            throw new IllegalArgumentException("the deadline is not positive: " + deadline);
        }
        return send(command, deadline);
    }

    /** Sends a command of which a schema tells what it returns, with the deadline of the builder; see {@link TypedCommand#sendBy}. */
    public <R> CompletableFuture<R> execute(TypedCommand<R> command) {
        return TypedReply.of(command, execute(command.toCommand()));
    }

    /** As {@link #execute(TypedCommand)}, with a deadline as in {@link #execute(QmpCommand, Duration)}. */
    public <R> CompletableFuture<R> execute(TypedCommand<R> command, Duration deadline) {
        return TypedReply.of(command, execute(command.toCommand(), deadline));
    }

    private CompletableFuture<JsonValue> send(QmpCommand command, @Nullable Duration deadline) {
        if (command.isOutOfBand()) {
            throw new IllegalArgumentException(command.name() + ": a guest agent executes nothing out of band");
        }
        return conversation.send(command, deadline);
    }

    /**
     * How the connection ended, once it has; all commands have been settled then.
     *
     * @return a future of its own for each caller, completed in the thread that read
     */
    public CompletableFuture<MonitorEnd> ended() {
        return reader.ended().copy();
    }

    /** What became of the commands so far. */
    public CommandCounts counts() {
        return conversation.counts();
    }

    /** Ends the connection; commands that are not answered fail. Does not wait; may be called more than once. */
    @Override
    public void close() {
        reader.end(Ends.closedHere());
    }

    /** The connection, its name and how it ended if it has. */
    @Override
    public String toString() {
        MonitorEnd end = reader.ended().getNow(null);
        return "GuestAgent[" + name + (end == null ? "" : ", " + end.detail()) + "]";
    }
}
