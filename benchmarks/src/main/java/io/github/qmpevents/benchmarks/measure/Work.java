package io.github.qmpevents.benchmarks.measure;

/** Something to measure that handles some events each time. */
public abstract class Work {
    private final int events;

    /** @param events how many are handled by one {@link #run()} */
    protected Work(int events) {
        this.events = events;
    }

    public final int events() {
        return events;
    }

    /**
     * Does it once.
     *
     * @return something that depends on all results, so that nothing may be left out
     */
    public abstract long run() throws Exception;
}
