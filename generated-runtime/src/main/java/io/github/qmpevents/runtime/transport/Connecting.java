package io.github.qmpevents.runtime.transport;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** Connects a socket, and agrees with the other side on TLS. */
record Connecting(Endpoint endpoint, Opening opening) {
    /** Connects to a side that listens. */
    Wire open() throws IOException {
        if (endpoint.address() instanceof InetSocketAddress inet && inet.isUnresolved()) {
            throw Failures.unknownHost(endpoint);
        }
        return open(newChannel());
    }

    /** Makes a wire of a socket; closes the socket if it cannot. */
    Wire open(SocketChannel channel) throws IOException {
        opening.hold(channel);
        TimeLimit limit = TimeLimit.start(endpoint.timeout(), channel);
        Wire wire = null;
        try {
            Wire opened = connect(channel);
            if (limit.stop()) {
                throw new AsynchronousCloseException();
            }
            wire = opened;
            return wire;
        } catch (IOException e) {
            throw explain(limit.stop(), e);
        } finally {
            boolean unused = limit.stop();
            closeUnless(wire != null, channel);
        }
    }

    private Wire connect(SocketChannel channel) throws IOException {
        if (!channel.isConnected()) {
            channel.connect(endpoint.address());
        }
        @Nullable Tls tls = endpoint.tls();
        return tls == null ? new SocketWire(channel) : TlsWire.shakeHands(channel, endpoint, tls);
    }

    private IOException explain(boolean late, IOException e) {
        if (opening.isGivenUp()) {
            return Opening.givenUp(e);
        }
        String what = endpoint.listens() ? "no TLS with who has connected to " : "no connection to ";
        return late ? Failures.timedOut(what, endpoint, endpoint.timeout(), e) : Failures.ofConnecting(endpoint, e);
    }

    private static void closeUnless(boolean needed, SocketChannel channel) {
        if (!needed) {
            Opening.closeQuietly(channel);
        }
    }

    private SocketChannel newChannel() throws IOException {
        try {
            return endpoint.address() instanceof UnixDomainSocketAddress
                    ? SocketChannel.open(StandardProtocolFamily.UNIX)
                    : SocketChannel.open();
        } catch (UnsupportedOperationException e) {
            throw new ConnectFailedException(Reason.FAILED, "this system has no unix sockets", e);
        }
    }
}
