package io.github.qmpevents.runtime.fake;

import java.io.IOException;

/** What a fake QEMU does when a command has come; see {@link Answers#play}. */
@FunctionalInterface
public interface Answer {
    /**
     * Answers, or does something else, in the thread of the connection, which reads no further command meanwhile.
     *
     * @throws IOException if the client has left, which is no fault; what else is thrown is, and {@link FakeQemu#close}
     *     throws it
     */
    void give(FakeConnection connection, FakeCommand command) throws IOException;
}
