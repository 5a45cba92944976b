package io.github.qmpevents.runtime.assembly;

/** Who gets what an assembler has put together. */
public interface MessageSink {
    /**
     * A whole message with the white space behind it, a line that is none, or what came of one before the end.
     *
     * @param message the caller's to keep
     */
    void message(byte[] message);

    /** What was longer than the limit has ended; it was not kept. */
    void oversized(long bytes);
}
