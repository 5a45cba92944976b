package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.HandlerSetup;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;

/**
 * A connection to the QMP monitor of a running QEMU. Events are handed to the handlers in the thread that reads, in the
 * order of the wire; one that comes before the greeting or before the answer to it is no exception. The thread is a
 * daemon.
 *
 * @param <T> the root of the events' types
 */
public final class QmpMonitor<T extends QmpEvent> implements AutoCloseable {
    private final String name;
    private final Connection<T> connection;
    private final Greeting greeting;

    private QmpMonitor(String name, Connection<T> connection, Greeting greeting) {
        this.name = name;
        this.connection = connection;
        this.greeting = greeting;
    }

    /**
     * A connection yet to be made.
     *
     * @throws IllegalArgumentException if it is neither the address of a unix nor of an internet socket
     */
    public static <T extends QmpEvent> Builder<T> builder(SocketAddress address, EventTable<T> table) {
        return new Builder<>(address, table);
    }

    /** A connection, yet to be made, to a unix socket. */
    public static <T extends QmpEvent> Builder<T> builder(Path unixSocket, EventTable<T> table) {
        return builder(UnixDomainSocketAddress.of(unixSocket), table);
    }

    /** The name that was given, or the address. */
    public String name() {
        return name;
    }

    /** What the server said first. */
    public Greeting greeting() {
        return greeting;
    }

    /**
     * How the connection ended, once it has: exactly one end, and no event is handed out behind it. Completed in the
     * thread that reads; a handler that does not return holds it back.
     *
     * @return a future of its own for each caller
     */
    public CompletableFuture<MonitorEnd> ended() {
        return connection.ended().copy();
    }

    /**
     * Ends the connection. Does not wait for handlers, which may go on with the event they have; may be called in any
     * thread, in a handler, and more than once.
     */
    @Override
    public void close() {
        connection.close();
    }

    @Override
    public String toString() {
        return "QmpMonitor[" + name + "]";
    }

    /** Where the handlers are registered before the first byte is read. */
    public static final class Builder<T extends QmpEvent> extends HandlerSetup<T, Builder<T>> {
        private static final Duration LONGEST = Duration.ofDays(365);

        private final SocketAddress address;
        private String name;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration handshakeTimeout = Duration.ofSeconds(10);
        private MessageLimits limits = MessageLimits.defaults();
        private ThreadFactory threadFactory = new DaemonThreads();

        private Builder(SocketAddress address, EventTable<T> table) {
            super(table);
            this.address = Sockets.checked(address);
            this.name = Sockets.describe(address);
        }

        /** Names the monitor and its thread, {@code qmp-events NAME}; the address otherwise. */
        public Builder<T> name(String name) {
            this.name = PrintableAscii.of(name, 100);
            return this;
        }

        /** Sets how long to wait for the connection; 10 seconds otherwise. */
        public Builder<T> connectTimeout(Duration timeout) {
            this.connectTimeout = positive(timeout);
            return this;
        }

        /** Sets how long to wait for the greeting and the answer to {@code qmp_capabilities}; 10 seconds otherwise. */
        public Builder<T> handshakeTimeout(Duration timeout) {
            this.handshakeTimeout = positive(timeout);
            return this;
        }

        /** Sets the limits of a message; {@link MessageLimits#defaults()} otherwise. */
        public Builder<T> limits(MessageLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets who makes the thread that reads, which is then named all the same. */
        public Builder<T> threadFactory(ThreadFactory threadFactory) {
            this.threadFactory = Objects.requireNonNull(threadFactory, "threadFactory");
            return this;
        }

        /**
         * Connects, and waits until the server has answered to {@code qmp_capabilities}.
         *
         * @throws ConnectFailedException if that does not happen
         * @throws java.io.InterruptedIOException if the thread is interrupted; it stays so
         */
        public QmpMonitor<T> connect() throws IOException {
            SocketChannel channel = Sockets.connect(address, connectTimeout);
            Handshake handshake = new Handshake(Sockets.describe(address), channel);
            var connection = new Connection<>(channel, limits, handlers(), handshake);
            try {
                start(connection);
                return new QmpMonitor<>(name, connection, handshake.await(handshakeTimeout));
            } catch (IOException | RuntimeException | Error e) {
                connection.close();
                throw e;
            }
        }

        private void start(Runnable connection) {
            Thread thread = Objects.requireNonNull(threadFactory.newThread(connection), "the thread factory gave null");
            thread.setName("qmp-events " + name);
            thread.start();
        }

        private static Duration positive(Duration timeout) {
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException("the timeout is not positive: " + timeout);
            }
            return timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST;
        }

        @Override
        protected Builder<T> self() {
            return this;
        }
    }
}
