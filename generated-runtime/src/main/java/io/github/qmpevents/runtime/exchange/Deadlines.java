package io.github.qmpevents.runtime.exchange;

import java.time.Duration;

/** Tells that time is up. */
public interface Deadlines {
    /**
     * Begins to wait.
     *
     * @param expired called once after the time, in a thread that others share, unless it was stopped before
     */
    Deadline start(Duration time, Runnable expired);

    /** One that is waited for. */
    interface Deadline {
        /** Lets it not expire, if it has not. */
        void stop();
    }

    /** The time that passes, whatever the clock says. */
    static Deadlines real() {
        return new RealDeadlines();
    }
}
