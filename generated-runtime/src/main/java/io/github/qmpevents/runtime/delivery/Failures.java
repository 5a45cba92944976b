package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.text.WarningLog;

/** Where it is told what code of users throws if nobody else wants to know; never throws itself. */
final class Failures {
    private final WarningLog log = new WarningLog();
    private final String monitor;

    /** @param monitor its name, printable ASCII */
    Failures(String monitor) {
        this.monitor = monitor;
    }

    void report(String what, Throwable failure) {
        log.warn(monitor + ": " + what, failure);
    }

    void warn(String line) {
        log.warn(monitor + ": " + line);
    }
}
