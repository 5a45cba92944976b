package io.github.qmpevents.runtime.recording;

import java.time.Duration;

/** Decides when the bytes of a recording are handed out. */
@FunctionalInterface
public interface Pacer {
    /**
     * Waits until it is time for the next bytes; called by the thread that reads, before it gets them.
     *
     * @param sinceStart how long after the beginning of the recording they came; never less than in the call before
     * @throws InterruptedException if the thread is interrupted
     */
    void await(Duration sinceStart) throws InterruptedException;

    /** The recording was closed, perhaps by another thread: nobody has to wait any more. */
    default void stop() {}
}
