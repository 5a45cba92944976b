package io.github.qmpevents.benchmarks.measure;

/**
 * How much is done to measure a row.
 *
 * @param forks JVMs, one after the other
 * @param warmUpMillis CPU time before anything counts
 * @param batches quotients whose median counts
 * @param events lines of an end-to-end run
 */
public record Effort(int forks, int warmUpMillis, int batches, int events) {
    public static final Effort FULL = new Effort(3, 1500, 41, 1_000_000);
    public static final Effort QUICK = new Effort(1, 800, 11, 200_000);
    public static final Effort SMOKE = new Effort(1, 50, 1, 20_000);

    /** The same with at most so many batches, for work that takes long. */
    public Effort atMost(int fewer) {
        return new Effort(forks, warmUpMillis, Math.min(batches, fewer), events);
    }

    /**
     * The effort with a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Effort named(String name) {
        return switch (name) {
            case "full" -> FULL;
            case "quick" -> QUICK;
            case "smoke" -> SMOKE;
            default -> throw new IllegalArgumentException("no such effort: " + name);
        };
    }
}
