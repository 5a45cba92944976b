package io.github.qmpevents.benchmarks.measure;

/**
 * Measures work by CPU time of this thread, in batches of some milliseconds that alternate with batches of a {@link
 * Calibrator}. Each pair gives one quotient, and the median of these is the result: what the machine does beside it
 * hits both alike, or only few.
 */
public final class Quotients {
    private static final long BATCH_NANOS = 8_000_000;

    private final Work work;
    private final Work calibrator;
    /** Keeps the results of the work in use. */
    private long sink;

    public Quotients(Work work, Work calibrator) {
        this.work = work;
        this.calibrator = calibrator;
    }

    /** Measures: {@code ratio} to the calibrator, {@code ns} and {@code bytes}, each for one event. */
    public Metrics measure(Effort effort) throws Exception {
        warmUp(effort.warmUpMillis() * 1_000_000L);
        double[] ratios = new double[effort.batches()];
        double[] nanos = new double[effort.batches()];
        for (int i = 0; i < ratios.length; i++) {
            nanos[i] = nanosPerEvent(work);
            ratios[i] = nanos[i] / nanosPerEvent(calibrator);
        }
        return new Metrics()
                .add("ratio", Medians.of(ratios))
                .add("ns", Medians.of(nanos))
                .add("bytes", bytesPerEvent(Math.min(effort.batches(), 5)))
                .checked(sink);
    }

    private void warmUp(long nanos) throws Exception {
        long end = ThreadCost.cpuNanos() + nanos;
        do {
            nanosPerEvent(work);
            nanosPerEvent(calibrator);
        } while (ThreadCost.cpuNanos() < end);
    }

    private double nanosPerEvent(Work some) throws Exception {
        long begin = ThreadCost.cpuNanos();
        long events = 0;
        long used;
        do {
            sink += some.run();
            events += some.events();
            used = ThreadCost.cpuNanos() - begin;
        } while (used < BATCH_NANOS);
        return (double) used / events;
    }

    private double bytesPerEvent(int times) throws Exception {
        double[] bytes = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = ThreadCost.allocatedBytes();
            sink += work.run();
            bytes[i] = (double) (ThreadCost.allocatedBytes() - begin) / work.events();
        }
        return Medians.of(bytes);
    }
}
