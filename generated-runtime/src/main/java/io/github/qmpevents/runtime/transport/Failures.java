package io.github.qmpevents.runtime.transport;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in one line why there is no connection. */
final class Failures {
    private Failures() {}

    /** Something was not done in time; {@code what} says what. */
    static ConnectFailedException timedOut(String what, Endpoint endpoint, Duration limit, IOException e) {
        return failed(Reason.TIMED_OUT, what + endpoint.describe() + " within " + limit.toMillis() + " ms", e);
    }

    static ConnectFailedException unknownHost(Endpoint endpoint) {
        return new ConnectFailedException(Reason.UNKNOWN_HOST, "unknown host: " + endpoint.describe(), null);
    }

    /** What went wrong when a connection was made. */
    static IOException ofConnecting(Endpoint endpoint, IOException e) {
        IOException common = ofAny(endpoint, e);
        if (common != null) {
            return common;
        }
        String where = endpoint.describe();
        if (e instanceof ConnectException) {
            return failed(Reason.REFUSED, "nothing listens at " + where, e);
        }
        if (endpoint.address() instanceof UnixDomainSocketAddress unix && wasMissing(unix, e)) {
            return failed(Reason.NO_SOCKET, "there is no socket " + where, e);
        }
        return failed(Reason.FAILED, "no connection to " + where + ": " + detail(e), e);
    }

    /** It may have been made meanwhile. */
    private static boolean wasMissing(UnixDomainSocketAddress address, IOException e) {
        return String.valueOf(e.getMessage()).contains("No such file") || Files.notExists(address.getPath());
    }

    /** What went wrong when this side began to listen, or did. */
    static IOException ofListening(Endpoint endpoint, IOException e) {
        IOException common = ofAny(endpoint, e);
        if (common != null) {
            return common;
        }
        String where = endpoint.describe();
        if (endpoint.address() instanceof UnixDomainSocketAddress unix
                && Files.exists(unix.getPath(), LinkOption.NOFOLLOW_LINKS)) {
            String text = "cannot listen at " + where + ": there is a file already; remove it if nobody uses it";
            return failed(Reason.CANNOT_LISTEN, text, e);
        }
        Reason reason = e instanceof BindException ? Reason.CANNOT_LISTEN : Reason.FAILED;
        return failed(reason, "cannot listen at " + where + ": " + detail(e), e);
    }

    /** What is the same whoever connects; null if it is something else. */
    private static @Nullable IOException ofAny(Endpoint endpoint, IOException e) {
        if (e instanceof ConnectFailedException) {
            return e;
        }
        if (e instanceof ClosedByInterruptException || Thread.currentThread().isInterrupted()) {
            return interrupted(e);
        }
        if (e instanceof SSLException) {
            return failed(Reason.TLS_FAILED, "no TLS with " + endpoint.describe() + ": " + detail(e), e);
        }
        if (String.valueOf(e.getMessage()).contains("too long")) {
            return failed(Reason.PATH_TOO_LONG, "the path is too long for a unix socket: " + endpoint.describe(), e);
        }
        return null;
    }

    /** The thread stays interrupted: the caller asked for it. */
    static InterruptedIOException interrupted(Exception cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException e = new InterruptedIOException("interrupted while connecting");
        e.initCause(cause);
        return e;
    }

    private static ConnectFailedException failed(Reason reason, String text, IOException cause) {
        return new ConnectFailedException(reason, text, cause);
    }

    private static String detail(IOException e) {
        String message = e.getMessage();
        return PrintableAscii.of(message == null ? e.getClass().getSimpleName() : message, 200);
    }
}
