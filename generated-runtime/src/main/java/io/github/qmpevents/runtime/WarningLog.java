package io.github.qmpevents.runtime;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Warnings for those who registered no handler. The other side decides how many there would be, so only the first
 * {@value #LINES} of each minute are written, and the rest counted. Lines are to be printable ASCII.
 */
final class WarningLog {
    static final int LINES = 20;
    private static final long WINDOW_NANOS = 60_000_000_000L;

    private final LongSupplier nanoTime;
    private final Consumer<String> out;
    private long windowStart;
    private long warnings;

    /** Writes to the system's log. No lambdas: the first one of a program takes longer than the first event should. */
    WarningLog() {
        this(
                new LongSupplier() {
                    @Override
                    public long getAsLong() {
                        return System.nanoTime();
                    }
                },
                new Consumer<>() {
                    @Override
                    public void accept(String line) {
                        Holder.LOGGER.log(Level.WARNING, line);
                    }
                });
    }

    WarningLog(LongSupplier nanoTime, Consumer<String> out) {
        this.nanoTime = nanoTime;
        this.out = out;
    }

    synchronized void warn(String line) {
        long now = nanoTime.getAsLong();
        if (warnings == 0 || now - windowStart >= WINDOW_NANOS) {
            if (warnings > LINES) {
                out.accept(warnings - LINES + " more warnings were left out");
            }
            windowStart = now;
            warnings = 0;
        }
        if (++warnings <= LINES) {
            out.accept(line);
        }
    }

    /** Made when the first line is written, not when events are read. */
    private static final class Holder {
        private static final System.Logger LOGGER = System.getLogger("io.github.qmpevents.runtime");
    }
}
