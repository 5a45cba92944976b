package io.github.qmpevents.runtime.transport;

import java.io.Closeable;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/**
 * An open connection. One thread may read while another one writes. One that is interrupted while it does either closes
 * the connection.
 */
public interface Wire extends Closeable {
    /** What comes; waits for bytes. */
    ReadableByteChannel in();

    /** Where bytes are written to; waits until there is room. */
    WritableByteChannel out();

    /**
     * Ends the connection, in any thread, at any time, and more than once. Does not wait; threads that read or write get
     * an {@link java.io.IOException}.
     */
    @Override
    void close();
}
