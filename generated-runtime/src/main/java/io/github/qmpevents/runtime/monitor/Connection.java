package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Reads from an open socket until it ends; runs in a thread of its own, which calls the handlers. */
final class Connection<T extends QmpEvent> implements Runnable, LineTaker {
    private final SocketChannel channel;
    private final MessageReader reader;
    private final EventHandlers<T> handlers;
    private final LineTaker lines;
    private final Handshake handshake;
    private final CompletableFuture<MonitorEnd> ended = new CompletableFuture<>();
    private volatile boolean closed;

    Connection(SocketChannel channel, MessageLimits limits, EventHandlers<T> handlers, Handshake handshake) {
        this.channel = channel;
        this.reader = new MessageReader(channel, limits);
        this.handlers = handlers;
        this.lines = handlers.lineTaker(limits);
        this.handshake = handshake;
    }

    /** Completed by the thread that reads, behind the last event. */
    CompletableFuture<MonitorEnd> ended() {
        return ended;
    }

    void close() {
        closed = true;
        Sockets.closeQuietly(channel);
    }

    @Override
    public void run() {
        MonitorEnd end = failed("the thread that reads has died", 0);
        try {
            end = read();
        } finally {
            Sockets.closeQuietly(channel);
            handshake.end(end);
            ended.complete(end);
        }
    }

    private MonitorEnd read() {
        long lost = 0;
        try {
            for (Message message = reader.next(this); message != null; message = reader.next(this)) {
                if (closed) {
                    return closedHere();
                }
                lost = message instanceof BadMessage bad ? lost(bad) : 0;
                accept(message);
            }
        } catch (IOException e) {
            return closed ? closedHere() : broken(e);
        }
        return closed ? closedHere() : atEnd(lost);
    }

    /** Takes events until the monitor is closed, when the reader is left with the next message. */
    @Override
    public int take(byte[] bytes, int from, int to) {
        int next = closed ? NOT_TAKEN : lines.take(bytes, from, to);
        forgetInterrupt();
        return next;
    }

    private void accept(Message message) {
        if (message instanceof EventMessage event) {
            handlers.dispatch(event);
        } else if (message instanceof BadMessage bad) {
            handlers.dispatch(bad);
        }
        if (!handshake.isDone()) {
            handshake.accept(message);
        }
        forgetInterrupt();
    }

    /** A handler may have left the thread interrupted, which would close the channel at the next read. */
    private static void forgetInterrupt() {
        Thread.interrupted();
    }

    private static long lost(BadMessage bad) {
        return bad.kind() == BadMessage.Kind.TRUNCATED ? bad.length() : 0;
    }

    private static MonitorEnd closedHere() {
        return new MonitorEnd(Cause.CLOSED_HERE, 0, "closed on this side");
    }

    private static MonitorEnd atEnd(long lost) {
        return lost == 0
                ? new MonitorEnd(Cause.CLEAN_END, 0, "closed by the server")
                : new MonitorEnd(Cause.CUT, lost, "closed by the server after " + lost + " bytes of a message");
    }

    private MonitorEnd broken(IOException e) {
        if (e instanceof SocketException && "Connection reset".equals(e.getMessage())) {
            return new MonitorEnd(Cause.RESET, reader.unfinishedBytes(), "the connection was reset");
        }
        return failed(PrintableAscii.of(describe(e), 200), reader.unfinishedBytes());
    }

    private static String describe(IOException e) {
        @Nullable String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static MonitorEnd failed(String detail, long bytesLost) {
        return new MonitorEnd(Cause.FAILED, bytesLost, detail);
    }
}
