package io.github.qmpevents.runtime.monitor;

import java.util.Objects;

/**
 * How the connection to a monitor ended.
 *
 * @param bytesLost how many bytes of an incomplete message came last; 0 if the connection ended between messages
 * @param detail one line of printable ASCII
 */
public record MonitorEnd(Cause cause, long bytesLost, String detail) {
    public MonitorEnd {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(detail, "detail");
    }

    /** Why a connection ended. */
    public enum Cause {
        /** The monitor was closed on this side. */
        CLOSED_HERE,
        /** The server closed the connection between messages. */
        CLEAN_END,
        /** The server closed the connection inside of a message. */
        CUT,
        /** The connection was reset. */
        RESET,
        /** Reading failed in another way. */
        FAILED
    }
}
