package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Connects to a client that listens, as soon as it does, and again when a connection has ended. */
final class CallingDoor implements Door {
    private static final long PAUSE_MILLIS = 10;

    private final SocketAddress address;
    private final CountDownLatch closed = new CountDownLatch(1);

    CallingDoor(SocketAddress address) {
        this.address = address;
    }

    @Override
    public SocketAddress address() {
        return address;
    }

    @Override
    public @Nullable Link next() throws IOException {
        while (!pause()) {
            SocketChannel channel = address instanceof UnixDomainSocketAddress
                    ? SocketChannel.open(StandardProtocolFamily.UNIX)
                    : SocketChannel.open();
            try {
                channel.connect(address);
                return Link.of(channel);
            } catch (IOException e) {
                // Nobody listens there yet.
                channel.close();
            }
        }
        return null;
    }

    @Override
    public boolean isForOneAtATime() {
        return true;
    }

    @Override
    public void close() {
        closed.countDown();
    }

    /** Whether the door was closed meanwhile. */
    private boolean pause() throws InterruptedIOException {
        try {
            return closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
