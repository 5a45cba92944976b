package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** An open socket. */
record Link(SocketChannel channel) {
    /** One that sends every piece by itself. */
    static Link of(SocketChannel channel) throws IOException {
        if (channel.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY)) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        }
        return new Link(channel);
    }

    /** Waits for at least one byte; negative at the end. */
    int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    /** Waits until all is written. */
    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // It is not needed any more, whatever became of it.
        }
    }

    /** Closes in a way that the client sees as a reset, even behind data that it has not read. */
    void reset() throws IOException {
        if (channel.isOpen() && channel.supportedOptions().contains(StandardSocketOptions.SO_LINGER)) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
        close();
    }
}
