package io.github.qmpevents.runtime.subscription;

import java.util.Objects;

/**
 * How a monitor ended, or one subscription to it.
 *
 * @param bytesLost how many bytes of an incomplete message came last; 0 if the connection ended between messages
 * @param detail one line of printable ASCII
 */
public record MonitorEnd(Cause cause, long bytesLost, String detail) {
    public MonitorEnd {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(detail, "detail");
    }

    /** Why it ended. */
    public enum Cause {
        /** The monitor was closed on this side. */
        CLOSED_HERE,
        /** The server closed the connection between messages. */
        CLEAN_END,
        /** The server closed the connection inside of a message. */
        CUT,
        /** The connection was reset. */
        RESET,
        /** The server took longer than a deadline. */
        TIMED_OUT,
        /** What the server sent is not QMP, or too much of it is not. */
        PROTOCOL,
        /** The connection failed in another way. */
        FAILED,
        /** The subscription was closed; its monitor goes on. */
        UNSUBSCRIBED,
        /** The queue of the subscription was full, and it had asked to end then; its monitor goes on. */
        OVERFLOW;

        /** Whether somebody wanted this end: this side, or the server between two messages. */
        public boolean isOrderly() {
            return this == CLOSED_HERE || this == CLEAN_END || this == UNSUBSCRIBED;
        }
    }
}
