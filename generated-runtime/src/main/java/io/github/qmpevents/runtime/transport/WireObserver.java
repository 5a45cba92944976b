package io.github.qmpevents.runtime.transport;

import java.nio.ByteBuffer;

/** Sees what goes over a wire, in pieces of any size. What it throws is thrown to those who read or write. */
public interface WireObserver {
    /** Called by the thread that reads, before anybody else sees the bytes. */
    void received(ByteBuffer bytes);

    /** Called by the thread that writes, before the bytes are written. */
    void sent(ByteBuffer bytes);
}
