package io.github.qmpevents.generator.monitor;

import java.io.Closeable;
import java.io.IOException;

/** Where messages come from. */
public interface MessageSource extends Closeable {
    /**
     * Hands out messages to the end, or until no more are wanted. Called once.
     *
     * @throws IOException if there is no reading from there, or it ended in disorder; the message is one line
     */
    void run(MessageWatcher watcher) throws IOException;

    /** Whether the messages come while they are watched. */
    boolean isLive();

    /** Lets {@link #run} end, if the source is one that can be left; may be called by any thread. */
    @Override
    void close() throws IOException;
}
