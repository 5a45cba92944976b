package io.github.qmpevents.it.live.display;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;

/** A connection whose parts are read in full. */
final class Wire implements AutoCloseable {
    private final SocketChannel channel;
    private final ByteOrder order;

    private Wire(SocketChannel channel, ByteOrder order) {
        this.channel = channel;
        this.order = order;
    }

    /** @param order that of the numbers */
    static Wire connect(SocketAddress address, ByteOrder order) throws IOException {
        return new Wire(SocketChannel.open(address), order);
    }

    /** Waits for so many bytes. */
    ByteBuffer read(int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(order);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("closed " + bytes.remaining() + " bytes early");
            }
        }
        return bytes.flip();
    }

    int readInt() throws IOException {
        return read(Integer.BYTES).getInt();
    }

    int readByte() throws IOException {
        return read(1).get() & 0xff;
    }

    void write(byte... bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
