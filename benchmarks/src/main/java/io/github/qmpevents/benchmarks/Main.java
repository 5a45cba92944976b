package io.github.qmpevents.benchmarks;

/** The command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(Run.of(arguments).run());
    }
}
