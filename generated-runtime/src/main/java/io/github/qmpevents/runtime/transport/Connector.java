package io.github.qmpevents.runtime.transport;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketAddress;

/**
 * Opens a connection to an endpoint, again and again if asked to. One thread opens; any other may close, which gives up
 * whatever is being done.
 */
public final class Connector implements Closeable {
    private final Endpoint endpoint;
    private final Opening opening = new Opening();
    private final Connecting connecting;
    private final Accepting accepting;

    public Connector(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.connecting = new Connecting(endpoint, opening);
        this.accepting = new Accepting(endpoint, opening);
    }

    /**
     * Begins to listen, if this side is the one that does, so that the other side finds it from now on; {@link #open}
     * does so otherwise.
     *
     * @return where the other side connects to: with the number of the port, if any was wanted
     * @throws ConnectFailedException if that is not possible, or {@link #close} was called
     */
    public SocketAddress listen() throws IOException {
        return endpoint.listens() ? accepting.listen().address() : endpoint.address();
    }

    /**
     * Waits for a connection.
     *
     * @throws ConnectFailedException if there is none, or {@link #close} was called, before or meanwhile
     * @throws java.io.InterruptedIOException if the thread is interrupted; it stays so
     */
    public Wire open() throws IOException {
        Backoff backoff = new Backoff(endpoint.retryFor());
        while (true) {
            try {
                return opening.hold(openOnce());
            } catch (ConnectFailedException e) {
                if (!mayPass(e.reason()) || backoff.isOver()) {
                    throw e;
                }
            }
            pause(backoff.next());
        }
    }

    private Wire openOnce() throws IOException {
        return endpoint.listens() ? connecting.open(accepting.accept()) : connecting.open();
    }

    private static boolean mayPass(Reason reason) {
        return reason == Reason.NO_SOCKET || reason == Reason.REFUSED;
    }

    private void pause(long nanos) throws IOException {
        try {
            opening.pause(nanos);
        } catch (InterruptedException e) {
            throw Failures.interrupted(e);
        }
    }

    /**
     * Gives up for good: what is being opened is closed, and what was opened last as well. May be called in any thread
     * and more than once; does not wait.
     */
    @Override
    public void close() {
        opening.giveUp();
    }
}
