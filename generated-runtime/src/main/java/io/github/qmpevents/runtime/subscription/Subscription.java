package io.github.qmpevents.runtime.subscription;

/** A subscription to the events of a monitor. Its methods may be called in any thread, inside of a callback as well. */
public interface Subscription extends AutoCloseable {
    /** What became of its events so far. */
    SubscriptionCounts counts();

    /**
     * Ends the subscription, and does not wait for a callback that is going on. What is in its queue is dropped; what it
     * still gets is a {@link Signal.Dropped} that says so, and {@link Signal.Ended}. May be called more than once.
     */
    @Override
    void close();
}
