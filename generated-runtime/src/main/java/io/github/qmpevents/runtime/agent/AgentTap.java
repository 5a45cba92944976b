package io.github.qmpevents.runtime.agent;

import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.tap.Tap;
import io.github.qmpevents.runtime.transport.WireObserver;
import java.nio.ByteBuffer;
import java.time.Instant;

/** Shows a tap what goes over one connection. */
record AgentTap(String name, Tap tap) implements WireObserver {
    void opened() {
        tap.opened(name, Instant.now());
    }

    void ended() {
        tap.ended(name, Instant.now());
    }

    @Override
    public void received(ByteBuffer bytes) {
        tap.bytes(name, Direction.RECEIVED, bytes, Instant.now());
    }

    @Override
    public void sent(ByteBuffer bytes) {
        tap.bytes(name, Direction.SENT, bytes, Instant.now());
    }
}
