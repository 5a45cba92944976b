package io.github.qmpevents.generator.cli;

import io.github.qmpevents.runtime.message.BadMessage;
import java.io.PrintStream;

/** Tells what is no message, and where, so many times. */
final class BadMessageReports {
    private static final int MOST = 100;

    private final PrintStream err;
    private long count;

    BadMessageReports(PrintStream err) {
        this.err = err;
    }

    void tell(BadMessage message) {
        count++;
        if (count <= MOST) {
            err.println("qmp-events: " + message);
        }
        if (count == MOST) {
            err.println("qmp-events: further bad messages are only counted");
        }
    }
}
