package io.github.qmpevents.runtime.tap;

/** Which way bytes go. */
public enum Direction {
    /** From the server to this side. */
    RECEIVED,
    /** From this side to the server. */
    SENT
}
