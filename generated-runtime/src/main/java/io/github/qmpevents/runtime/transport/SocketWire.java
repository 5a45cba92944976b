package io.github.qmpevents.runtime.transport;

import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;

/** A socket. */
record SocketWire(SocketChannel channel) implements Wire {
    @Override
    public ReadableByteChannel in() {
        return channel;
    }

    @Override
    public WritableByteChannel out() {
        return channel;
    }

    @Override
    public void close() {
        Opening.closeQuietly(channel);
    }
}
