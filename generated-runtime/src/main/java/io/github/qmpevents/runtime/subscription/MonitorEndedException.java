package io.github.qmpevents.runtime.subscription;

/** Fails what waits for something that a monitor would have sent, had it not ended. */
public final class MonitorEndedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient MonitorEnd end;

    public MonitorEndedException(MonitorEnd end) {
        super("the monitor ended: " + end.detail() + " (" + end.cause() + ")");
        this.end = end;
    }

    /** How the monitor ended. */
    public MonitorEnd end() {
        return end;
    }
}
