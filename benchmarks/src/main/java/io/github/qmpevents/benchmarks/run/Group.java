package io.github.qmpevents.benchmarks.run;

/** A part of the table. */
public enum Group {
    BOUNDS("Lower bounds"),
    OURS("Generated code"),
    PEERS("Other libraries, to typed objects"),
    WHOLE("End to end"),
    START("Latency, start, many types"),
    GENERATOR("Generator");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
