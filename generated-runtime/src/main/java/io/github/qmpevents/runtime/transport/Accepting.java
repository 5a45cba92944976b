package io.github.qmpevents.runtime.transport;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** Lets the other side connect: exactly one connection at a time, and nothing listens before the next is asked for. */
final class Accepting {
    private final Endpoint endpoint;
    private final Opening opening;
    private SocketAddress address;
    private @Nullable Listener listener;

    Accepting(Endpoint endpoint, Opening opening) {
        this.endpoint = endpoint;
        this.opening = opening;
        this.address = endpoint.address();
    }

    /** Begins to listen if nothing does; where a free port was wanted it is the same one each time. */
    synchronized Listener listen() throws IOException {
        Listener begun = listener;
        if (begun == null) {
            begun = opening.hold(newListener());
            listener = begun;
            address = begun.address();
        }
        return begun;
    }

    private Listener newListener() throws IOException {
        try {
            return Listener.open(address);
        } catch (IOException e) {
            throw Failures.ofListening(endpoint, e);
        }
    }

    /** Waits for a connection, and stops listening. */
    SocketChannel accept() throws IOException {
        Listener begun = listen();
        TimeLimit limit = TimeLimit.start(endpoint.patience(), begun);
        try {
            return begun.accept();
        } catch (IOException e) {
            throw explain(limit.stop(), e);
        } finally {
            boolean unused = limit.stop();
            stop(begun);
        }
    }

    private IOException explain(boolean late, IOException e) {
        if (opening.isGivenUp()) {
            return Opening.givenUp(e);
        }
        return late
                ? Failures.timedOut("nobody has connected to ", endpoint, endpoint.patience(), e)
                : Failures.ofListening(endpoint, e);
    }

    private synchronized void stop(Listener begun) {
        Opening.closeQuietly(begun);
        listener = null;
    }
}
