package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Where connections come from. */
interface Door {
    /** Where clients connect to, or where one is called. */
    SocketAddress address();

    /** Waits for the next connection; null when the door is closed. */
    @Nullable
    Link next() throws IOException;

    /** Whether the next connection is asked for only when the one before has ended. */
    boolean isForOneAtATime();

    /** Leaves nothing behind. */
    void close() throws IOException;
}
