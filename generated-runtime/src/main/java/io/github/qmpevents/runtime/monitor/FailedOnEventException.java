package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.text.PrintableAscii;

/** An event told that a command has come to nothing. The message is one line of printable ASCII. */
public final class FailedOnEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient QmpEvent event;

    FailedOnEventException(QmpCommand command, QmpEvent event) {
        super(PrintableAscii.of(command.name() + " failed: " + event.eventName(), 200));
        this.event = event;
    }

    /** The event that told it. */
    public QmpEvent event() {
        return event;
    }
}
