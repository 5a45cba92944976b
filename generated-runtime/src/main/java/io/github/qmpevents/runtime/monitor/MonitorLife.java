package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.exchange.Ends;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.transport.Connector;
import io.github.qmpevents.runtime.transport.Wire;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Connects, reads until the connection ends, and connects again if that is wanted: what the thread that reads does. */
final class MonitorLife<T extends QmpEvent> implements Runnable, Negotiation {
    private final Connector connector;
    private final Sessions<T> sessions;
    private final @Nullable Reconnect reconnect;
    private final Listener listener;
    private final Pause pause = new Pause();

    private MonitorState state = MonitorState.CONNECTING;
    private @Nullable Session<T> session;
    /** How it ends, once that was decided on this side. */
    private @Nullable MonitorEnd decided;

    private boolean isLast;
    private boolean negotiated;

    /** Told what happens by the thread that reads, but for failures, which any thread may find. */
    interface Listener {
        /** Commands can be sent over a connection. */
        void running(Greeting greeting);

        /** A connection came to nothing. */
        void failed(IOException failure);

        /**
         * There is a connection; nothing has come over it.
         *
         * @param lost since when there was none; null if it is the first
         */
        void opened(@Nullable Instant lost, Instant now);

        /** A connection has ended; nothing more comes over it. */
        void disconnected(MonitorEnd end);

        /** A connection that could be used has ended, and another one is to be made. */
        void lost(MonitorEnd end);

        /** There is nothing more to come. */
        void ended(MonitorEnd end);
    }

    MonitorLife(Connector connector, Sessions<T> sessions, @Nullable Reconnect reconnect, Listener listener) {
        this.connector = connector;
        this.sessions = sessions;
        this.reconnect = reconnect;
        this.isLast = reconnect == null;
        this.listener = listener;
    }

    synchronized MonitorState state() {
        return state;
    }

    /** The connection over which commands can be sent; null if there is none. */
    synchronized @Nullable Session<T> running() {
        return state == MonitorState.RUNNING ? session : null;
    }

    /** Ends it all, in any thread. */
    void close() {
        end(Ends.closedHere());
    }

    /** Ends it all unless commands can be sent; if they can, this connection is the last one. */
    void giveUp() {
        synchronized (this) {
            isLast = true;
            if (state == MonitorState.RUNNING) {
                return;
            }
        }
        end(StartFailures.givenUp());
    }

    private void end(MonitorEnd end) {
        Session<T> current;
        synchronized (this) {
            decided = decided == null ? end : decided;
            isLast = true;
            current = session;
        }
        if (current != null) {
            current.end(end);
        }
        connector.close();
        pause.end();
    }

    @Override
    public void run() {
        MonitorEnd end;
        try {
            end = live();
        } catch (Throwable e) {
            end = Ends.died(e);
        }
        finish(end);
    }

    private MonitorEnd live() {
        MonitorEnd end = first();
        while (reconnect != null && negotiated && enter(MonitorState.RECONNECTING)) {
            negotiated = false;
            listener.lost(end);
            end = again(end, new Attempts(reconnect));
        }
        return end;
    }

    private MonitorEnd first() {
        try {
            return read(connector.open(), null);
        } catch (IOException e) {
            listener.failed(e);
            return StartFailures.end(e);
        }
    }

    /** Tries until one connection has negotiated and ended, or it is time to give up. */
    private MonitorEnd again(MonitorEnd last, Attempts attempts) {
        MonitorEnd end = last;
        Instant from = Instant.now();
        while (!negotiated
                && attempts.goOn()
                && enter(MonitorState.RECONNECTING)
                && pause.await(attempts.nextPauseMillis())) {
            Wire wire = tryToConnect();
            if (wire != null) {
                end = read(wire, from);
                from = Instant.now();
            }
        }
        return negotiated ? end : attempts.lastWord(end);
    }

    private @Nullable Wire tryToConnect() {
        try {
            return connector.open();
        } catch (IOException e) {
            listener.failed(e);
            return null;
        }
    }

    private MonitorEnd read(Wire wire, @Nullable Instant lost) {
        listener.opened(lost, Instant.now());
        Session<T> opened = sessions.open(wire, this);
        MonitorEnd early = begin(opened);
        if (early != null) {
            opened.end(early);
        }
        MonitorEnd end = opened.read();
        synchronized (this) {
            session = null;
        }
        listener.disconnected(end);
        return end;
    }

    private synchronized @Nullable MonitorEnd begin(Session<T> opened) {
        session = opened;
        state = MonitorState.NEGOTIATING;
        return decided;
    }

    /** Goes on to a state, unless the end is decided. */
    private synchronized boolean enter(MonitorState next) {
        if (decided != null || (isLast && next == MonitorState.RECONNECTING)) {
            return false;
        }
        state = next;
        return true;
    }

    @Override
    public void negotiated(Greeting greeting) {
        negotiated = true;
        if (enter(MonitorState.RUNNING)) {
            listener.running(greeting);
        }
    }

    /** Tells the reason first: once the connection is closed, the thread that reads may tell that it has ended. */
    @Override
    public void failed(ConnectFailedException failure) {
        listener.failed(failure);
        Session<T> current;
        synchronized (this) {
            current = session;
        }
        if (current != null) {
            current.end(StartFailures.end(failure));
        }
    }

    private void finish(MonitorEnd end) {
        connector.close();
        MonitorEnd last;
        synchronized (this) {
            last = decided == null ? end : decided;
            state = MonitorState.ENDED;
        }
        listener.ended(last);
    }
}
