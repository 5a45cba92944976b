package io.github.qmpevents.runtime.fake;

import java.io.IOException;

/** What a fake QEMU does with one connection, in a thread of its own. */
@FunctionalInterface
public interface Script {
    /**
     * Plays the server's part. The connection is closed when this returns.
     *
     * @throws IOException if the client has left, which is no fault; what else is thrown is, and {@link FakeQemu#close}
     *     throws it
     */
    void play(FakeConnection connection) throws IOException;
}
