package io.github.qmpevents.runtime.message;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;

/** Where bytes come from. */
interface ByteSource extends Closeable {
    /** Reads at least one byte; waits for it. Returns the number of bytes, or -1 at the end. */
    int read(byte[] into, int from, int length) throws IOException;

    static ByteSource of(InputStream stream) {
        return new ByteSource() {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return stream.read(into, from, length);
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    /** The bytes of a channel, which has to be in blocking mode. */
    static ByteSource of(ReadableByteChannel channel) {
        if (channel instanceof SelectableChannel selectable && !selectable.isBlocking()) {
            throw new IllegalBlockingModeException();
        }
        return new ByteSource() {
            private ByteBuffer buffer = ByteBuffer.allocate(0);

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (buffer.array() != into) {
                    buffer = ByteBuffer.wrap(into);
                }
                return channel.read(buffer.limit(from + length).position(from));
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
