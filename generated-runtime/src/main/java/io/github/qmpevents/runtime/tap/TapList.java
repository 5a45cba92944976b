package io.github.qmpevents.runtime.tap;

import io.github.qmpevents.runtime.text.WarningLog;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Calls taps, and keeps what they do wrong from the connection. */
final class TapList implements Tap {
    private final List<Tap> taps;
    private final WarningLog log;

    TapList(List<? extends Tap> taps, WarningLog log) {
        this.taps = List.copyOf(taps);
        this.log = log;
    }

    @Override
    public void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
        callAll(tap -> tap.bytes(connection, direction, bytes.asReadOnlyBuffer(), time));
    }

    @Override
    public void opened(String connection, Instant time) {
        callAll(tap -> tap.opened(connection, time));
    }

    @Override
    public void ended(String connection, Instant time) {
        callAll(tap -> tap.ended(connection, time));
    }

    private void callAll(Consumer<Tap> call) {
        for (Tap tap : taps) {
            boolean interrupted = Thread.currentThread().isInterrupted();
            try {
                call.accept(tap);
            } catch (Throwable e) {
                log.warn("a tap failed", e);
            }
            restore(interrupted);
        }
    }

    /** An interrupt that a tap left behind would close the channel. */
    private static void restore(boolean interrupted) {
        if (!interrupted) {
            Thread.interrupted();
        }
    }
}
