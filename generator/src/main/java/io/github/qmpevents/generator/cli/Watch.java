package io.github.qmpevents.generator.cli;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;

/** What is made of messages while they come; called by one thread at a time. */
interface Watch {
    /** Takes an event; whether it counts for an end after so many. */
    boolean event(EventMessage event);

    void bad(BadMessage message);

    void dropped(long count);

    /** Whether nobody reads what is printed any more. */
    boolean isInVain();

    /**
     * Tells what there was; the last call.
     *
     * @param interrupted whether somebody ends the program
     */
    void end(boolean interrupted);
}
