package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.HandlerSetup;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.counting.ConnectionCounter;
import io.github.qmpevents.runtime.delivery.Delivery;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.QueueLimits;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.tap.Tap;
import io.github.qmpevents.runtime.text.PrintableAscii;
import io.github.qmpevents.runtime.transport.Endpoint;
import io.github.qmpevents.runtime.transport.Tls;
import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A monitor yet to be connected, where handlers are registered before the first byte is read. They are called one after
 * the other in the order of the wire, never by the thread that reads.
 *
 * @param <T> the root of the events' types
 */
public final class MonitorBuilder<T extends QmpEvent> extends HandlerSetup<T, MonitorBuilder<T>> {
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int USUAL_BAD_MESSAGES = 1000;

    private Endpoint endpoint;
    private String name;
    private Duration handshakeTimeout = Duration.ofSeconds(10);
    private MessageLimits limits = MessageLimits.defaults();
    private int badMessagesInARow = USUAL_BAD_MESSAGES;
    private boolean outOfBand;
    private ThreadFactory threadFactory = new DaemonThreads();
    private @Nullable Executor executor;
    private EventSelection<T> handlerQueue;
    private @Nullable Consumer<? super Signal<T>> notices;
    private @Nullable EventSelection<T> queued;
    private @Nullable Duration commandTimeout;
    private final List<Tap> taps = new ArrayList<>();
    private final List<MonitorObserver> observers = new ArrayList<>();
    private @Nullable Reconnect reconnect;
    private @Nullable Function<? super QmpMonitor<T>, ? extends CompletionStage<?>> resync;
    private final List<CompletionStage<?>> aborting = new ArrayList<>();

    MonitorBuilder(SocketAddress address, EventTable<T> table) {
        super(table);
        this.endpoint = Endpoint.of(address);
        this.name = endpoint.describe();
        this.handlerQueue = EventSelection.of(table.root());
    }

    /** Names the monitor and its threads, {@code qmp-events NAME}; the address otherwise. */
    public MonitorBuilder<T> name(String name) {
        this.name = PrintableAscii.of(name, 100);
        return this;
    }

    /** Lets this side listen at the address, for one QEMU that connects to it. */
    public MonitorBuilder<T> listen() {
        endpoint = endpoint.listening();
        return this;
    }

    /**
     * Encrypts the connection; the name of the host is checked if this side connects.
     *
     * @throws IllegalArgumentException if the address is that of a unix socket
     */
    public MonitorBuilder<T> tls(SSLContext context) {
        endpoint = endpoint.withTls(new Tls(context, null));
        return this;
    }

    /** Sets how long one try to connect may take; 10 seconds otherwise. */
    public MonitorBuilder<T> connectTimeout(Duration timeout) {
        endpoint = endpoint.withTimeout(positive(timeout));
        return this;
    }

    /** Sets how long to try again while there is no socket, or nobody listens; not at all otherwise. */
    public MonitorBuilder<T> retryFor(Duration time) {
        endpoint = endpoint.withRetryFor(positive(time));
        return this;
    }

    /**
     * Gives up connecting, the first time or again, when something else is over, such as {@code process.onExit()}. A
     * connection that there is then is left to its own end.
     */
    public MonitorBuilder<T> abortIf(CompletionStage<?> stage) {
        aborting.add(Objects.requireNonNull(stage, "stage"));
        return this;
    }

    /** Sets how long to wait for the greeting and the answer to {@code qmp_capabilities}; 10 seconds otherwise. */
    public MonitorBuilder<T> handshakeTimeout(Duration timeout) {
        this.handshakeTimeout = positive(timeout);
        return this;
    }

    /** Sets how long commands may take that have no deadline of their own; for ever otherwise. */
    public MonitorBuilder<T> commandTimeout(Duration timeout) {
        this.commandTimeout = positive(timeout);
        return this;
    }

    /** Asks for the capability {@code oob}, if the server has it: commands that overtake others. */
    public MonitorBuilder<T> outOfBand() {
        this.outOfBand = true;
        return this;
    }

    /** Sets the limits of a message; {@link MessageLimits#defaults()} otherwise. */
    public MonitorBuilder<T> limits(MessageLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Sets how many bad messages with no good one between them end the connection; 1,000 otherwise.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public MonitorBuilder<T> badMessagesInARow(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("the number of bad messages is not positive: " + most);
        }
        this.badMessagesInARow = most;
        return this;
    }

    /** Sets who makes the threads, which are then named all the same; daemon threads otherwise. */
    public MonitorBuilder<T> threadFactory(ThreadFactory threadFactory) {
        this.threadFactory = Objects.requireNonNull(threadFactory, "threadFactory");
        return this;
    }

    /**
     * Runs all callbacks and completes all futures on an executor: one at a time and in the order of the wire, however
     * many threads it has. Without this there are threads of the monitor: one for the handlers, one for each subscription
     * with a callback, and one for futures.
     *
     * <p>An executor that refuses is asked again for about a second. After that there are no more callbacks, but futures
     * are still completed. An executor that takes a task and never runs it holds back everything behind.
     */
    public MonitorBuilder<T> deliverOn(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /** Sets how much may wait for the handlers, and what happens to the rest. */
    public MonitorBuilder<T> handlerQueue(QueueLimits most, Overflow<? super T> overflow) {
        this.handlerQueue = EventSelection.of(table().root())
                .queue(most.events(), most.bytes())
                .overflow(overflow);
        return this;
    }

    /** Asks to be told, at their places between the events, of signals that are none. Without this, drops are logged. */
    public MonitorBuilder<T> onNotice(Consumer<? super Signal<T>> handler) {
        this.notices = Objects.requireNonNull(handler, "handler");
        return this;
    }

    /** Opens a queue for all events before the first byte is read; see {@link QmpMonitor#events()}. */
    public MonitorBuilder<T> queueEvents() {
        return queueEvents(EventSelection.of(table().root()));
    }

    /** As {@link #queueEvents()}, of the events and with the places that a selection says. */
    public MonitorBuilder<T> queueEvents(EventSelection<T> selection) {
        this.queued = Objects.requireNonNull(selection, "selection");
        return this;
    }

    /** Tells an observer what happens. */
    public MonitorBuilder<T> observe(MonitorObserver observer) {
        observers.add(Objects.requireNonNull(observer, "observer"));
        return this;
    }

    /** Shows the bytes of the connection to a tap, such as a recording. */
    public MonitorBuilder<T> tap(Tap tap) {
        taps.add(Objects.requireNonNull(tap, "tap"));
        return this;
    }

    /** Connects again when a connection that could send commands has ended; never otherwise. */
    public MonitorBuilder<T> reconnect(Reconnect rule) {
        this.reconnect = Objects.requireNonNull(rule, "rule");
        return this;
    }

    /**
     * Sets what to do after another connection was made, such as to ask for the state of things. Events of the new
     * connection wait until the stage that it gives has completed, well or badly.
     */
    public MonitorBuilder<T> resync(Function<? super QmpMonitor<T>, ? extends CompletionStage<?>> action) {
        this.resync = Objects.requireNonNull(action, "action");
        return this;
    }

    /**
     * Connects, and waits until the server has answered to {@code qmp_capabilities}.
     *
     * @throws io.github.qmpevents.runtime.ConnectFailedException if that does not happen
     * @throws java.io.InterruptedIOException if the thread is interrupted; it stays so
     */
    public QmpMonitor<T> connect() throws IOException {
        return Starts.await(begin());
    }

    /**
     * Connects without waiting.
     *
     * @return completed when the server has answered to {@code qmp_capabilities}; fails with {@link
     *     io.github.qmpevents.runtime.ConnectFailedException}. To cancel it gives up
     */
    public CompletableFuture<QmpMonitor<T>> start() {
        return Starts.of(begin());
    }

    private MonitorCore<T> begin() {
        NamedThreads threads = new NamedThreads(threadFactory, name);
        Delivery delivery =
                executor == null ? Delivery.inThreads(threadFactory, name) : Delivery.on(executor, threadFactory, name);
        MonitorCore<T> core = new MonitorCore<>(setup(threads), handlers(), delivery);
        core.subscribe(handlerQueue, notices, queued);
        for (CompletionStage<?> stage : aborting) {
            var unused = stage.whenComplete(new GiveUp(core.life));
        }
        threads.newThread(core.life).start();
        return core;
    }

    private record GiveUp(MonitorLife<?> life) implements BiConsumer<Object, Throwable> {
        @Override
        public void accept(@Nullable Object value, @Nullable Throwable failure) {
            life.giveUp();
        }
    }

    private MonitorSetup<T> setup(NamedThreads threads) {
        ConnectionCounter counter = new ConnectionCounter();
        return new MonitorSetup<>(
                table(),
                endpoint,
                handshakeTimeout,
                limits,
                badMessagesInARow,
                outOfBand ? List.of(OutOfBand.CAPABILITY) : List.of(),
                threads,
                commandTimeout,
                taps.isEmpty() ? null : Tap.all(taps),
                counter,
                observers.isEmpty() ? counter : observed(counter),
                reconnect,
                resync);
    }

    private MonitorObserver observed(ConnectionCounter counter) {
        List<MonitorObserver> all = new ArrayList<>(observers);
        all.add(0, counter);
        return MonitorObserver.all(all);
    }

    private static Duration positive(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("the timeout is not positive: " + timeout);
        }
        return timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST;
    }

    @Override
    protected MonitorBuilder<T> self() {
        return this;
    }
}
