package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.command.LastingCommand;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.command.TypedCommand;
import io.github.qmpevents.runtime.command.TypedReply;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.observe.MonitorSnapshot;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.subscription.Subscription;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A connection to the QMP monitor of a running QEMU. Events come in the order of the wire; one that comes before the
 * greeting, before the answer to {@code qmp_capabilities} or between a command and its reply is no exception.
 *
 * <p>One thread reads and calls nobody. Callbacks and futures run on the executor of {@link MonitorBuilder#deliverOn}, or
 * in daemon threads of the monitor. All methods may be called in any thread, inside of callbacks as well.
 *
 * @param <T> the root of the events' types
 */
public final class QmpMonitor<T extends QmpEvent> implements AutoCloseable {
    private final MonitorCore<T> core;

    QmpMonitor(MonitorCore<T> core) {
        this.core = core;
    }

    /**
     * A connection yet to be made.
     *
     * @throws IllegalArgumentException if it is neither the address of a unix nor of an internet socket
     */
    public static <T extends QmpEvent> MonitorBuilder<T> builder(SocketAddress address, EventTable<T> table) {
        return new MonitorBuilder<>(address, table);
    }

    /** A connection, yet to be made, to a unix socket. */
    public static <T extends QmpEvent> MonitorBuilder<T> builder(Path unixSocket, EventTable<T> table) {
        return builder(UnixDomainSocketAddress.of(unixSocket), table);
    }

    /**
     * Connects, with a queue for all events: {@link #events()} has them from the first on.
     *
     * @throws io.github.qmpevents.runtime.ConnectFailedException if there is no connection
     */
    public static <T extends QmpEvent> QmpMonitor<T> connect(SocketAddress address, EventTable<T> table)
            throws IOException {
        return builder(address, table).queueEvents().connect();
    }

    /** As {@link #connect(SocketAddress, EventTable)}, to a unix socket. */
    public static <T extends QmpEvent> QmpMonitor<T> connect(Path unixSocket, EventTable<T> table) throws IOException {
        return connect(UnixDomainSocketAddress.of(unixSocket), table);
    }

    /** The name that was given, or the address. */
    public String name() {
        return core.setup.name();
    }

    public MonitorState state() {
        return core.life.state();
    }

    /** What the server said first, over the latest connection. */
    public Greeting greeting() {
        return Objects.requireNonNull(core.greeting(), "a monitor is handed out when it has been greeted");
    }

    /** The capabilities that were asked for and that the server has. */
    public List<String> capabilities() {
        return Handshake.enabled(core.setup.capabilities(), greeting());
    }

    /**
     * The queue that {@link MonitorBuilder#queueEvents()} opened; otherwise one of all events, opened by the first call.
     * To take from it in a loop ends when the monitor does.
     */
    public EventQueue<T> events() {
        return core.events();
    }

    /**
     * A queue of certain events from now on.
     *
     * @throws IllegalArgumentException if the table has no events as selected
     */
    public <E extends QmpEvent> EventQueue<E> queue(EventSelection<E> selection) {
        return core.subscriptions.queue(selection);
    }

    /**
     * Asks to be called back with everything that a subscription to certain events gets, from now on.
     *
     * @throws IllegalArgumentException if the table has no events as selected
     */
    public <E extends QmpEvent> Subscription subscribe(
            EventSelection<E> selection, Consumer<? super Signal<E>> callback) {
        return core.subscriptions.subscribe(selection, callback);
    }

    /** Asks to be called back with the events of a type, from now on. What is missing of them is logged. */
    public <E extends T> Subscription on(Class<E> eventType, Consumer<? super E> callback) {
        return core.subscriptions.subscribeEvents(EventSelection.of(eventType), callback);
    }

    /**
     * A publisher of everything that a subscription to certain events gets. Each of its subscribers has a queue of its own,
     * and is called where callbacks are.
     *
     * @throws IllegalArgumentException if the table has no events as selected
     */
    public <E extends QmpEvent> Flow.Publisher<Signal<E>> publisher(EventSelection<E> selection) {
        return core.subscriptions.publisher(selection);
    }

    /** As {@link #publisher}, of events alone: an end that nobody wanted is an error. */
    public <E extends QmpEvent> Flow.Publisher<E> eventPublisher(EventSelection<E> selection) {
        return core.subscriptions.eventPublisher(selection);
    }

    /** As {@link #expect(Class, Predicate)}, for any event of the type. */
    public <E extends QmpEvent> CompletableFuture<E> expect(Class<E> eventType) {
        return core.subscriptions.expect(EventSelection.of(eventType));
    }

    /**
     * The first event of a type, from now on, that a predicate takes. The future fails at once with {@link
     * io.github.qmpevents.runtime.subscription.UnrecognizedEventException} if an event of that name comes which cannot
     * be made one of the type, and with {@link io.github.qmpevents.runtime.subscription.MonitorEndedException} at the
     * end. To cancel it ends the waiting.
     */
    public <E extends QmpEvent> CompletableFuture<E> expect(Class<E> eventType, Predicate<? super E> predicate) {
        return core.subscriptions.expect(EventSelection.of(eventType).where(predicate));
    }

    /** Sends a command without arguments; see {@link #execute(QmpCommand)}. */
    public CompletableFuture<JsonValue> execute(String command) {
        return execute(QmpCommand.of(command));
    }

    /** Sends a command with arguments, as {@link QmpCommand#of(String, Map)} takes them; see {@link #execute(QmpCommand)}. */
    public CompletableFuture<JsonValue> execute(String command, Map<String, ?> arguments) {
        return execute(QmpCommand.of(command, arguments));
    }

    /** Sends a command with arguments; see {@link #execute(QmpCommand)}. */
    public CompletableFuture<JsonValue> execute(String command, JsonValue arguments) {
        return execute(QmpCommand.of(command, arguments));
    }

    /**
     * Sends a command, which may take as long as {@link MonitorBuilder#commandTimeout} says, and for ever without that.
     *
     * @return completed with what the command returned; fails with {@link
     *     io.github.qmpevents.runtime.command.CommandException} if that is an error, and with {@link
     *     io.github.qmpevents.runtime.subscription.MonitorEndedException} at the end of the connection, or at once if
     *     there is none. To cancel it takes back a command that has not been sent, and forgets one that has
     */
    public CompletableFuture<JsonValue> execute(QmpCommand command) {
        return core.send(command, null);
    }

    /**
     * As {@link #execute(QmpCommand)}, but after some time it fails with {@link
     * io.github.qmpevents.runtime.command.CommandTimeoutException}; the monitor can be used all the same.
     *
     * @throws IllegalArgumentException if the time is not positive
     */
    public CompletableFuture<JsonValue> execute(QmpCommand command, Duration deadline) {
        return core.send(command, deadline);
    }

    /** Sends a command of which a schema tells what it returns; see {@link TypedCommand#sendBy}. */
    public <R> CompletableFuture<R> execute(TypedCommand<R> command) {
        return TypedReply.of(command, execute(command.toCommand()));
    }

    /** As {@link #execute(TypedCommand)}, with a deadline as in {@link #execute(QmpCommand, Duration)}. */
    public <R> CompletableFuture<R> execute(TypedCommand<R> command, Duration deadline) {
        return TypedReply.of(command, execute(command.toCommand(), deadline));
    }

    /** A command to be sent once it is said what event ends it. */
    public CommandWait.Unsent<T> command(String command) {
        return command(QmpCommand.of(command));
    }

    /** A command with arguments, as {@link QmpCommand#of(String, Map)} takes them, to be sent later. */
    public CommandWait.Unsent<T> command(String command, Map<String, ?> arguments) {
        return command(QmpCommand.of(command, arguments));
    }

    /** A command to be sent later. */
    public CommandWait.Unsent<T> command(QmpCommand command) {
        return new CommandWait.Unsent<>(this, command);
    }

    /** A command of which a schema tells what it takes, to be sent later. */
    public CommandWait.Unsent<T> command(TypedCommand<?> command) {
        return command(command.toCommand());
    }

    /**
     * A command to be sent later, whose future is completed with the event that tells that it is done, and fails if one
     * tells that it has come to nothing. QEMU sends no event for what is so already, as for {@code stop} to a machine that is
     * stopped.
     */
    public <E extends T> CommandWait<T, E> untilDone(LastingCommand<?, E> command) {
        return CommandWait.of(this, command);
    }

    /**
     * How the monitor ended, once it has: exactly one end. It is told when the handlers of the builder have got all that
     * came before, so that a handler must not wait for it; other subscriptions have an end of their own.
     *
     * @return a future of its own for each caller
     */
    public CompletableFuture<MonitorEnd> ended() {
        return core.ended();
    }

    /** What it has done so far. */
    public MonitorSnapshot snapshot() {
        return core.snapshot();
    }

    /** A future to be completed where {@link #deliver} does things. */
    <V> CompletableFuture<V> newFuture() {
        return core.delivery.newFuture();
    }

    /** Does something where futures are completed. */
    void deliver(Runnable task) {
        core.delivery.execute(task);
    }

    /**
     * Ends the connection and does not come back. Does not wait for callbacks, which may go on with what they have; may be
     * called more than once.
     */
    @Override
    public void close() {
        core.close();
    }

    @Override
    public String toString() {
        return "QmpMonitor[" + name() + ", " + state() + "]";
    }
}
