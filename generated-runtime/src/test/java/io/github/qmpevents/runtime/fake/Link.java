package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.ReentrantLock;

/** An open socket. */
final class Link {
    private final SocketChannel channel;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();

    private Link(SocketChannel channel) {
        this.channel = channel;
    }

    /** One that sends every piece by itself. */
    static Link of(SocketChannel channel) throws IOException {
        if (channel.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY)) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        }
        return new Link(channel);
    }

    /** Waits for at least one byte; negative at the end. */
    int read(ByteBuffer into) throws IOException {
        reading.lock();
        try {
            return channel.read(into);
        } finally {
            reading.unlock();
        }
    }

    /** Waits until all is written. */
    void write(ByteBuffer bytes) throws IOException {
        writing.lock();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } finally {
            writing.unlock();
        }
    }

    /** Closes so that the client sees an end. It would see a reset if there were something that nobody has read. */
    void close() {
        try {
            drainIfIdle();
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
        channel.close();
    }

    /** A thread that is reading leaves nothing unread, and one that is writing must not be waited for. */
    private void drainIfIdle() {
        if (!reading.tryLock()) {
            return;
        }
        try {
            if (writing.tryLock()) {
                drain();
                writing.unlock();
            }
        } finally {
            reading.unlock();
        }
    }

    private void drain() {
        try {
            channel.configureBlocking(false);
            ByteBuffer rest = ByteBuffer.allocate(8192);
            while (channel.read(rest.clear()) > 0) {
                // What comes now is for nobody.
            }
        } catch (IOException e) {
            // The client has gone, or this was closed before.
        }
    }
}
