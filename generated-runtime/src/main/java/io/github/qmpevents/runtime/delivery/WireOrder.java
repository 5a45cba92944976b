package io.github.qmpevents.runtime.delivery;

/**
 * Numbers what comes from the wire, so that several queues can be emptied in its order. The thread that reads puts a
 * thing into all of its queues and then publishes its number; up to there nothing is missing anywhere.
 */
final class WireOrder {
    /** The number of what never comes. */
    static final long NEVER = Long.MAX_VALUE;

    private long last;
    private volatile long published;
    private volatile long heldFrom = NEVER;
    private volatile boolean waitsNever;

    /** The number of the next thing; only for the thread that reads. */
    long next() {
        return ++last;
    }

    /** Makes known that everything up to the number given last is in its queues. */
    void publish() {
        published = last;
    }

    long published() {
        return published;
    }

    /** Holds back what comes from now on; no effect if something is held back already. */
    void hold() {
        if (!isHolding()) {
            heldFrom = last + 1;
        }
    }

    void release() {
        heldFrom = NEVER;
    }

    boolean isHolding() {
        return heldFrom != NEVER;
    }

    boolean isHeld(long order) {
        return order >= heldFrom;
    }

    /** From now on the thread that reads waits for nobody. */
    void stopWaiting() {
        waitsNever = true;
    }

    /** Whether the thread that reads may wait for a place in a queue; what is held back would never make one. */
    boolean mayWait() {
        return !waitsNever && !isHolding();
    }
}
