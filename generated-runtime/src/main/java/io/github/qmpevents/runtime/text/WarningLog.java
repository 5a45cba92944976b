package io.github.qmpevents.runtime.text;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Warnings for those who registered no handler. The other side decides how many there would be, so only the first
 * {@value #LINES} of each minute are written, and the rest counted. What is not printable ASCII in them is
 * escaped, and long ones are shortened.
 */
public final class WarningLog {
    /** The most lines of a minute. */
    public static final int LINES = 20;

    /** The most characters of a line. */
    public static final int LONGEST = 1000;

    private static final long WINDOW_NANOS = 60_000_000_000L;

    private final LongSupplier nanoTime;
    private final Consumer<String> out;
    private long windowStart;
    private long warnings;

    /** Writes to the system's log. No lambdas: the first one of a program takes longer than the first event should. */
    public WarningLog() {
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

    public WarningLog(LongSupplier nanoTime, Consumer<String> out) {
        this.nanoTime = nanoTime;
        this.out = out;
    }

    /**
     * Warns of something that was thrown by code that is not ours, and whose text anybody may have written.
     *
     * @param what failed: printable ASCII
     */
    public void warn(String what, Throwable error) {
        try {
            StackTraceElement[] trace = error.getStackTrace();
            String at = trace.length == 0 ? "" : " at " + PrintableAscii.of(trace[0].toString(), 200);
            warn(what + at + ": " + PrintableAscii.of(error.toString(), 200));
        } catch (Throwable e) {
            // Its text cannot be had, or memory is short.
        }
    }

    /** Writes a line or counts it; never throws. */
    public synchronized void warn(String line) {
        long now = nanoTime.getAsLong();
        if (warnings == 0 || now - windowStart >= WINDOW_NANOS) {
            if (warnings > LINES) {
                write(warnings - LINES + " more warnings were left out");
            }
            windowStart = now;
            warnings = 0;
        }
        if (++warnings <= LINES) {
            write(line);
        }
    }

    /** A failure to log must not end what goes on here. */
    private void write(String line) {
        try {
            out.accept(PrintableAscii.of(line, LONGEST));
        } catch (Throwable e) {
            // Nobody is left to be told.
        }
    }

    /** Made when the first line is written, not when events are read. */
    private static final class Holder {
        private static final System.Logger LOGGER = System.getLogger("io.github.qmpevents.runtime");
    }
}
