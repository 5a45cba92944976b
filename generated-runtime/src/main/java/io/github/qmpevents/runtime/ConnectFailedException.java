package io.github.qmpevents.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No connection to a monitor came about. The message is one line of printable ASCII that says why. */
public final class ConnectFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** For those who connect. */
    public ConnectFailedException(Reason reason, String message, @Nullable Throwable cause) {
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
        /** There was no connection in time, nobody has connected, or there was no greeting or no answer to it. */
        TIMED_OUT,
        /** The other side is not a QMP server. */
        NOT_QMP,
        /** The server refused to negotiate. */
        HANDSHAKE_REFUSED,
        /** The connection ended before the server had answered. */
        ENDED,
        /** The address to listen at is taken, or there is no such place on this machine. */
        CANNOT_LISTEN,
        /** The two sides did not agree on TLS, or one does not trust the other. */
        TLS_FAILED,
        /** Connecting was given up on this side. */
        GIVEN_UP,
        /** Another fault of input or output; the cause tells. */
        FAILED
    }
}
