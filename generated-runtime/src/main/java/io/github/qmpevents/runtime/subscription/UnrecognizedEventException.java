package io.github.qmpevents.runtime.subscription;

import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.text.PrintableAscii;

/** Fails what waits for an event when one of its name comes that cannot be made one of its type. */
public final class UnrecognizedEventException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient UnrecognizedQmpEvent event;

    public UnrecognizedEventException(UnrecognizedQmpEvent event) {
        super("unrecognized event " + PrintableAscii.of(event.eventName(), 60) + " (" + event.reason() + "): "
                + PrintableAscii.of(event.detail(), 400));
        this.event = event;
    }

    /** The event as it came. */
    public UnrecognizedQmpEvent event() {
        return event;
    }
}
