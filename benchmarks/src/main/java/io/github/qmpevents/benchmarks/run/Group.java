package io.github.qmpevents.benchmarks.run;

/** A part of the table. */
public enum Group {
    BOUNDS("Lower bounds", 3),
    OURS("Generated code", 3),
    PEERS("Other libraries, to typed objects", 2),
    WHOLE("End to end", 1),
    START("Latency, start, many types", 1),
    GENERATOR("Generator", 1);

    private final String title;
    private final int forks;

    Group(String title, int forks) {
        this.title = title;
        this.forks = forks;
    }

    /** How many JVMs are enough for a row; what takes long repeats often enough in one. */
    public int forks() {
        return forks;
    }

    public String title() {
        return title;
    }
}
