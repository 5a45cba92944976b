package io.github.qmpevents.it.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Reads a channel, and keeps all that is read. */
record RecordedChannel(ReadableByteChannel channel, Session session) implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer target) throws IOException {
        int start = target.position();
        int length = channel.read(target);
        if (length > 0) {
            byte[] bytes = new byte[length];
            target.get(start, bytes);
            session.received(bytes);
        }
        return length;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
