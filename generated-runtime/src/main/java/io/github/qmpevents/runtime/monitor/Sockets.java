package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Opens connections, and says in one line why one could not be opened. */
final class Sockets {
    private Sockets() {}

    /** Refuses addresses of other kinds than unix and internet sockets. */
    static SocketAddress checked(SocketAddress address) {
        if (address instanceof UnixDomainSocketAddress || address instanceof InetSocketAddress) {
            return address;
        }
        throw new IllegalArgumentException(
                "neither a unix nor an internet socket: " + address.getClass().getName());
    }

    /** The address in printable ASCII: the path, or {@code host:port}. */
    static String describe(SocketAddress address) {
        if (address instanceof InetSocketAddress inet) {
            return PrintableAscii.of(inet.getHostString() + ":" + inet.getPort(), 200);
        }
        return PrintableAscii.of(address.toString(), 200);
    }

    static SocketChannel connect(SocketAddress address, Duration timeout) throws IOException {
        if (address instanceof InetSocketAddress inet && inet.isUnresolved()) {
            throw new ConnectFailedException(Reason.UNKNOWN_HOST, "unknown host: " + describe(address), null);
        }
        SocketChannel channel = open(address);
        try {
            connect(channel, address, timeout);
            return channel;
        } catch (IOException e) {
            closeQuietly(channel);
            throw explain(e, address, timeout);
        }
    }

    private static SocketChannel open(SocketAddress address) throws IOException {
        try {
            return address instanceof UnixDomainSocketAddress
                    ? SocketChannel.open(StandardProtocolFamily.UNIX)
                    : SocketChannel.open();
        } catch (UnsupportedOperationException e) {
            throw new ConnectFailedException(Reason.FAILED, "this system has no unix sockets", e);
        }
    }

    /** Connecting cannot be limited in time, but another thread can close the channel, which wakes this one. */
    private static void connect(SocketChannel channel, SocketAddress address, Duration timeout) throws IOException {
        var connected = new CompletableFuture<Void>().orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
        var unused = connected.whenComplete(new CloseAtTimeout(channel));
        try {
            channel.connect(address);
        } finally {
            connected.complete(null);
        }
        if (connected.isCompletedExceptionally()) {
            throw new AsynchronousCloseException();
        }
    }

    /** Closes a channel if something took too long. */
    private record CloseAtTimeout(SocketChannel channel) implements BiConsumer<@Nullable Void, @Nullable Throwable> {
        @Override
        public void accept(@Nullable Void nothing, @Nullable Throwable timedOut) {
            if (timedOut != null) {
                closeQuietly(channel);
            }
        }
    }

    static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The channel is not needed any more, whatever became of it.
        }
    }

    private static IOException explain(IOException e, SocketAddress address, Duration timeout) {
        String where = describe(address);
        if (e instanceof ClosedByInterruptException) {
            return interrupted(e);
        }
        if (e instanceof AsynchronousCloseException) {
            String text = "no connection to " + where + " within " + timeout.toMillis() + " ms";
            return new ConnectFailedException(Reason.TIMED_OUT, text, e);
        }
        if (e instanceof ConnectException) {
            return new ConnectFailedException(Reason.REFUSED, "nothing listens at " + where, e);
        }
        if (address instanceof UnixDomainSocketAddress unix) {
            if (String.valueOf(e.getMessage()).contains("too long")) {
                String text = "the path is too long for a unix socket: " + where;
                return new ConnectFailedException(Reason.PATH_TOO_LONG, text, e);
            }
            if (Files.notExists(unix.getPath())) {
                return new ConnectFailedException(Reason.NO_SOCKET, "there is no socket " + where, e);
            }
        }
        String text = "no connection to " + where + ": " + PrintableAscii.of(String.valueOf(e.getMessage()), 200);
        return new ConnectFailedException(Reason.FAILED, text, e);
    }

    /** The thread stays interrupted: the caller asked for it. */
    static InterruptedIOException interrupted(Exception cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException e = new InterruptedIOException("interrupted while connecting");
        e.initCause(cause);
        return e;
    }
}
