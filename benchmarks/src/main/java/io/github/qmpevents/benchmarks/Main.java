package io.github.qmpevents.benchmarks;

import io.github.qmpevents.benchmarks.run.Run;

/** The command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(Run.of(arguments).run());
    }
}
