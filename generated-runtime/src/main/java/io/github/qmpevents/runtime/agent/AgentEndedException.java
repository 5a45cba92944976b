package io.github.qmpevents.runtime.agent;

import io.github.qmpevents.runtime.subscription.MonitorEnd;

/** Fails commands to a guest agent that were not answered before the connection ended. */
public final class AgentEndedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient MonitorEnd end;

    public AgentEndedException(MonitorEnd end) {
        super("the connection to the guest agent ended: " + end.detail() + " (" + end.cause() + ")");
        this.end = end;
    }

    /** How the connection ended. */
    public MonitorEnd end() {
        return end;
    }
}
