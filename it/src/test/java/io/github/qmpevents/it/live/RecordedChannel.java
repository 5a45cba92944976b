package io.github.qmpevents.it.live;

import io.github.qmpevents.runtime.tap.Direction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.time.Instant;

/** Reads a channel, and shows all that is read to a session. */
record RecordedChannel(ReadableByteChannel channel, Session session) implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer target) throws IOException {
        int start = target.position();
        int length = channel.read(target);
        if (length > 0) {
            session.bytes(session.name(), Direction.RECEIVED, target.slice(start, length), Instant.now());
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
