package io.github.qmpevents.runtime.agent;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Gives a line feed for each byte 0xFF, which the agent sends before the answer to {@code guest-sync-delimited}: what
 * came before it in the same line is given up, and the answer begins a line. There is no such byte in UTF-8.
 */
record SentinelChannel(ReadableByteChannel channel) implements ReadableByteChannel {
    static final byte SENTINEL = (byte) 0xff;

    @Override
    public int read(ByteBuffer into) throws IOException {
        int from = into.position();
        int count = channel.read(into);
        for (int at = from; at < into.position(); at++) {
            if (into.get(at) == SENTINEL) {
                into.put(at, (byte) '\n');
            }
        }
        return count;
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
