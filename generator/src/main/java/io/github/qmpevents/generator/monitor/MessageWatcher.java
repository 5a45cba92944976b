package io.github.qmpevents.generator.monitor;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;

/** Told what a monitor sent. */
public interface MessageWatcher {
    /** Takes the next event; false if no more is wanted. */
    boolean event(EventMessage event);

    /** Takes what is no message; may be called by another thread than for events, and before earlier ones. */
    void bad(BadMessage message);

    /** Takes note of events that came faster than they were taken. */
    void dropped(long count);
}
