package io.github.qmpevents.runtime.monitor;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No connection to a monitor came about. The message is one line of printable ASCII that says why. */
public final class ConnectFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ConnectFailedException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why there is no connection. */
    public enum Reason {
        /** There is no file where the unix socket should be. */
        NO_SOCKET,
        /** The path is longer than a unix socket's may be. */
        PATH_TOO_LONG,
        /** The name of the host has no address. */
        UNKNOWN_HOST,
        /** Nobody listens there. */
        REFUSED,
        /** There was no connection in time, or no greeting, or no answer to it. */
        TIMED_OUT,
        /** The other side is not a QMP server. */
        NOT_QMP,
        /** The server refused to negotiate. */
        HANDSHAKE_REFUSED,
        /** The connection ended before the server had answered. */
        ENDED,
        /** Another fault of input or output; the cause tells. */
        FAILED
    }
}
