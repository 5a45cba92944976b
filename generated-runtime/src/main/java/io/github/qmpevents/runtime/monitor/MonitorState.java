package io.github.qmpevents.runtime.monitor;

/** Where a monitor is in its life. It goes on in this order, and back from {@link #RECONNECTING}. */
public enum MonitorState {
    /** Not connected yet; tries to. */
    CONNECTING,
    /** Connected; waits for the greeting and for the answer to {@code qmp_capabilities}. */
    NEGOTIATING,
    /** Commands can be sent. */
    RUNNING,
    /** The connection has ended and another one is to be made. */
    RECONNECTING,
    /** There is nothing more to come. */
    ENDED
}
