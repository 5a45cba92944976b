package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.exchange.Ends;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.IOException;

/** Tells how a monitor ended to which no connection came about. */
final class StartFailures {
    private StartFailures() {}

    static MonitorEnd end(IOException e) {
        return e instanceof ConnectFailedException failure ? end(failure) : Ends.broken(e, 0);
    }

    private static MonitorEnd end(ConnectFailedException e) {
        Cause cause = switch (e.reason()) {
            case TIMED_OUT -> Cause.TIMED_OUT;
            case NOT_QMP, HANDSHAKE_REFUSED -> Cause.PROTOCOL;
            case GIVEN_UP -> Cause.CLOSED_HERE;
            default -> Cause.FAILED;
        };
        return new MonitorEnd(cause, 0, PrintableAscii.of(String.valueOf(e.getMessage()), 400));
    }

    /** What commands fail with that are sent before there was any connection. */
    static MonitorEnd notConnected() {
        return new MonitorEnd(Cause.FAILED, 0, "not connected yet");
    }

    static MonitorEnd givenUp() {
        return new MonitorEnd(Cause.CLOSED_HERE, 0, "connecting was given up on this side");
    }
}
