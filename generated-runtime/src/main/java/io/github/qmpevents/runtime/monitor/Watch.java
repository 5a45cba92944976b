package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.delivery.Subscriptions;
import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.tap.Tap;
import io.github.qmpevents.runtime.transport.WireObserver;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Notes when bytes arrive, and shows them to a tap. */
final class Watch implements WireObserver {
    private final String name;
    private final @Nullable Tap tap;
    private final Subscriptions<?> subscriptions;

    Watch(String name, @Nullable Tap tap, Subscriptions<?> subscriptions) {
        this.name = name;
        this.tap = tap;
        this.subscriptions = subscriptions;
    }

    @Override
    public void received(ByteBuffer bytes) {
        Instant now = Instant.now();
        subscriptions.arrived(now);
        if (tap != null) {
            tap.bytes(name, Direction.RECEIVED, bytes, now);
        }
    }

    @Override
    public void sent(ByteBuffer bytes) {
        if (tap != null) {
            tap.bytes(name, Direction.SENT, bytes, Instant.now());
        }
    }
}
