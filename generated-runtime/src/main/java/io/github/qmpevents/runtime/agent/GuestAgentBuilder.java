package io.github.qmpevents.runtime.agent;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.exchange.Deadlines;
import io.github.qmpevents.runtime.exchange.Outbox;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.tap.Tap;
import io.github.qmpevents.runtime.text.PrintableAscii;
import io.github.qmpevents.runtime.transport.Connector;
import io.github.qmpevents.runtime.transport.Endpoint;
import io.github.qmpevents.runtime.transport.ObservedWire;
import io.github.qmpevents.runtime.transport.Wire;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How to connect to a guest agent. Each setting returns this builder; not safe for use by several threads at once. */
public final class GuestAgentBuilder {
    private static final Duration LONGEST = Duration.ofDays(365);

    private Endpoint endpoint;
    private @Nullable String name;
    private Duration syncTimeout = Duration.ofSeconds(10);
    private @Nullable Duration commandTimeout = Duration.ofSeconds(60);
    private MessageLimits limits = MessageLimits.defaults();
    private @Nullable ThreadFactory threads;
    private @Nullable Executor completer;
    private final List<Tap> taps = new ArrayList<>();

    GuestAgentBuilder(SocketAddress address) {
        this.endpoint = Endpoint.of(address);
    }

    /** A name for threads and messages, in place of the address; what is not printable ASCII in it is escaped. */
    public GuestAgentBuilder name(String name) {
        this.name = PrintableAscii.of(name, 100);
        return this;
    }

    /** How long connecting may take; 10 seconds unless set. */
    public GuestAgentBuilder connectTimeout(Duration timeout) {
        endpoint = endpoint.withTimeout(positive(timeout));
        return this;
    }

    /** How long to try again while there is no socket yet, or nobody listens to it; not at all unless set. */
    public GuestAgentBuilder retryFor(Duration time) {
        endpoint = endpoint.withRetryFor(time);
        return this;
    }

    /** Listens at the address, for QEMU to connect to it, instead of connecting to QEMU. */
    public GuestAgentBuilder listen() {
        endpoint = endpoint.listening();
        return this;
    }

    /**
     * How long to wait for the agent when it is asked whether it listens, before {@link #connect()} fails, or it is
     * asked again since a command waits; 10 seconds unless set.
     */
    public GuestAgentBuilder syncTimeout(Duration timeout) {
        syncTimeout = positive(timeout);
        return this;
    }

    /** The deadline of commands that are given none; 60 seconds unless set. */
    public GuestAgentBuilder commandTimeout(Duration timeout) {
        commandTimeout = positive(timeout);
        return this;
    }

    /**
     * Waits for ever for answers to commands that are given no deadline; while the agent does not answer one, no other
     * is sent.
     */
    public GuestAgentBuilder noCommandTimeout() {
        commandTimeout = null;
        return this;
    }

    /** How large an answer may be; one that is larger is lost, and its command runs into its deadline. */
    public GuestAgentBuilder limits(MessageLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /** Makes the threads, which are named daemons unless set: one reads, one writes, some complete futures. */
    public GuestAgentBuilder threads(ThreadFactory threads) {
        this.threads = Objects.requireNonNull(threads, "threads");
        return this;
    }

    /** Shows what goes over the connection to a tap, and to those that were given before. */
    public GuestAgentBuilder tap(Tap tap) {
        taps.add(Objects.requireNonNull(tap, "tap"));
        return this;
    }

    /** Completes the futures; threads of the connection do unless set. */
    public GuestAgentBuilder completeOn(Executor executor) {
        completer = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * Connects, and waits until the agent has answered.
     *
     * @throws ConnectFailedException if there is no connection, or the agent does not answer in time
     * @throws InterruptedIOException if the thread is interrupted; it stays so
     */
    public GuestAgent connect() throws IOException {
        Started started = start();
        boolean heard = false;
        try {
            await(started);
            heard = true;
            return started.agent();
        } finally {
            if (!heard) {
                started.agent().close();
            }
        }
    }

    /**
     * Connects, and does not wait for the agent: commands are sent once it answers.
     *
     * @throws ConnectFailedException if there is no connection
     * @throws InterruptedIOException if the thread is interrupted; it stays so
     */
    public GuestAgent open() throws IOException {
        return start().agent();
    }

    /** A connection, and whether the agent has answered yet. */
    private record Started(GuestAgent agent, CompletableFuture<Void> heard) {}

    private Started start() throws IOException {
        Wire wire = new Connector(endpoint).open();
        boolean started = false;
        try {
            Started agent = startOn(wire);
            started = true;
            return agent;
        } finally {
            if (!started) {
                wire.close();
            }
        }
    }

    private Started startOn(Wire wire) {
        String where = name == null ? endpoint.describe() : name;
        AgentTap tap = new AgentTap(where, Tap.all(taps));
        Wire tapped = taps.isEmpty() ? wire : new ObservedWire(wire, tap);
        tap.opened();
        Started started = start(tapped, where);
        var unused = started.agent().ended().thenRun(tap::ended);
        return started;
    }

    private Started start(Wire wire, String where) {
        AgentThreads made = new AgentThreads(where, threads);
        ExecutorService own = made.completer();
        Executor completes = completer == null ? own : completer;
        Conversation conversation =
                new Conversation(new Outbox(wire.out(), made), completes, Deadlines.real(), syncTimeout);
        MessageReader messages = new MessageReader(new SentinelChannel(wire.in()), limits);
        AgentReader reader = new AgentReader(messages, wire, conversation);
        var unused = reader.ended().thenRun(own::shutdown);
        made.newThread(reader).start();
        return new Started(new GuestAgent(where, conversation, reader, commandTimeout), conversation.begin());
    }

    private void await(Started started) throws IOException {
        String where = started.agent().name();
        try {
            started.heard().get(syncTimeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            String text = where + ": no guest agent answers within " + syncTimeout.toMillis()
                    + " ms; does it run in the guest? VSERPORT_CHANGE tells when it does";
            throw new ConnectFailedException(Reason.TIMED_OUT, text, e);
        } catch (ExecutionException e) {
            String text = where + ": " + Objects.requireNonNull(e.getCause()).getMessage();
            throw new ConnectFailedException(Reason.ENDED, text, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while connecting");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private static Duration positive(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("the time is not positive: " + time);
        }
        return time.compareTo(LONGEST) < 0 ? time : LONGEST;
    }
}
