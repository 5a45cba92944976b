package io.github.qmpevents.runtime.tap;

import io.github.qmpevents.runtime.text.WarningLog;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/**
 * Watches the bytes that go over connections, as they go: neither whole messages nor masked. It is called by the threads
 * that read and write, so it must not wait for anything. The calls for one direction of a connection come one after the
 * other, those for the two directions at any time. What it throws is logged, and nothing else comes of it.
 */
@FunctionalInterface
public interface Tap {
    /**
     * Some bytes have arrived, or are about to be written.
     *
     * @param connection the name of the connection
     * @param bytes at least one; read-only, and valid only during the call
     * @param time when they arrived or were written
     */
    void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time);

    /** A connection has been made, perhaps again; nothing has gone over it yet. */
    default void opened(String connection, Instant time) {}

    /** A connection has ended, and no more will go over it. */
    default void ended(String connection, Instant time) {}

    /**
     * One that calls several, in order, and throws nothing. What one of them throws is written as a warning, some a
     * minute; the others are called all the same.
     */
    static Tap all(List<? extends Tap> taps) {
        return new TapList(taps, new WarningLog());
    }
}
