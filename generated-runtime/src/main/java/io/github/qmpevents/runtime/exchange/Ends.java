package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import org.jspecify.annotations.Nullable;

/** Tells how a connection ended. */
public final class Ends {
    private Ends() {}

    public static MonitorEnd closedHere() {
        return new MonitorEnd(Cause.CLOSED_HERE, 0, "closed on this side");
    }

    /**
     * The other side sends no more.
     *
     * @param lost the bytes of an incomplete message that came last
     */
    public static MonitorEnd atEnd(long lost) {
        return lost == 0
                ? new MonitorEnd(Cause.CLEAN_END, 0, "closed by the server")
                : new MonitorEnd(Cause.CUT, lost, "closed by the server after " + lost + " bytes of a message");
    }

    /**
     * Reading failed.
     *
     * @param lost the bytes of an incomplete message that came last
     */
    public static MonitorEnd broken(IOException e, long lost) {
        if (e instanceof ClosedByInterruptException) {
            return new MonitorEnd(Cause.FAILED, lost, "the thread that reads was interrupted");
        }
        return isReset(e)
                ? new MonitorEnd(Cause.RESET, lost, "the connection was reset")
                : new MonitorEnd(Cause.FAILED, lost, describe(e));
    }

    /** Writing failed. */
    public static MonitorEnd cannotWrite(IOException e) {
        return new MonitorEnd(isReset(e) ? Cause.RESET : Cause.FAILED, 0, "cannot write: " + describe(e));
    }

    public static MonitorEnd tooManyBad(int count, BadMessage last) {
        return new MonitorEnd(Cause.PROTOCOL, 0, "gave up after " + count + " bad messages on end; the last: " + last);
    }

    /** The thread that reads met an error of its own. */
    public static MonitorEnd died(Throwable failure) {
        String detail = PrintableAscii.of(failure.toString(), 200);
        return new MonitorEnd(Cause.FAILED, 0, "the thread that reads has died: " + detail);
    }

    /** How many bytes of an incomplete message a bad one stands for. */
    public static long lost(BadMessage bad) {
        return bad.kind() == BadMessage.Kind.TRUNCATED ? bad.length() : 0;
    }

    /** By what the JDK says of internet sockets, and the system of others; there is no type for it. */
    private static boolean isReset(IOException e) {
        return "Connection reset".equals(e.getMessage())
                || "Connection reset by peer".equals(e.getMessage())
                || "Broken pipe".equals(e.getMessage());
    }

    private static String describe(IOException e) {
        @Nullable String message = e.getMessage();
        return PrintableAscii.of(message == null ? e.getClass().getSimpleName() : message, 200);
    }
}
