package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.IntSupplier;

/** What is sent over a connection, by any thread, in pieces and up to a byte that a test chooses. */
final class Output {
    private final Link link;
    private IntSupplier chunks = () -> Integer.MAX_VALUE;
    private long sent;
    private long end = Long.MAX_VALUE;
    private boolean endsWithReset;

    Output(Link link) {
        this.link = link;
    }

    synchronized void setChunks(IntSupplier sizes) {
        chunks = sizes;
    }

    /** Ends the connection as soon as so many bytes have been sent since its beginning. */
    synchronized void endAfter(long bytes, boolean reset) throws IOException {
        end = bytes;
        endsWithReset = reset;
        endIfSent();
    }

    /** Waits until the bytes are written; those behind the end are not. */
    synchronized void send(byte[] bytes) throws IOException {
        int allowed = (int) Math.max(0, Math.min(bytes.length, end - sent));
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, allowed);
        while (rest.hasRemaining()) {
            int size = Math.min(rest.remaining(), Math.max(1, chunks.getAsInt()));
            link.write(rest.slice(rest.position(), size));
            rest.position(rest.position() + size);
            sent += size;
        }
        endIfSent();
    }

    private void endIfSent() throws IOException {
        if (sent < end) {
            return;
        }
        if (endsWithReset) {
            link.reset();
        } else {
            link.close();
        }
    }
}
