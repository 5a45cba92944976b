package io.github.qmpevents.benchmarks.whole;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.Style;
import io.github.qmpevents.benchmarks.measure.Effort;
import io.github.qmpevents.benchmarks.measure.Medians;
import io.github.qmpevents.benchmarks.measure.Metrics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The CPU time of whole JVMs that read ten events, one of each kind, and end. They take turns. The shell tells the time,
 * so that they need nothing to measure themselves.
 */
public final class ColdStart {
    static final int EVENTS = 10;

    private static final String SHELL = "TIMEFORMAT='%3U %3S'; time \"$@\"";
    private static final int ROUNDS = 15;

    private ColdStart() {}

    /** {@code framing}, {@code events} and {@code databind} in milliseconds, and quotients of the second with the others. */
    public static Metrics measure(Effort effort) throws IOException, InterruptedException {
        Path file = Files.createTempFile("events", ".jsonl");
        try {
            Files.write(file, oneOfEachKind());
            return measure(file, effort);
        } finally {
            Files.delete(file);
        }
    }

    private static Metrics measure(Path file, Effort effort) throws IOException, InterruptedException {
        List<Double> framing = new ArrayList<>();
        List<Double> events = new ArrayList<>();
        List<Double> databind = new ArrayList<>();
        int rounds = Math.min(effort.batches(), ROUNDS);
        for (int round = 0; round < rounds; round++) {
            framing.add(cpuMillis(ColdFraming.class, file));
            events.add(cpuMillis(ColdEvents.class, file));
            if (round % 3 == 0) { // takes longest, and need not be told so exactly
                databind.add(cpuMillis(ColdDatabind.class, file));
            }
        }
        double ours = Medians.of(events);
        return new Metrics()
                .add("framing", Medians.of(framing))
                .add("events", ours)
                .add("databind", Medians.of(databind))
                .add("toFraming", ours / Medians.of(framing))
                .add("toDatabind", ours / Medians.of(databind));
    }

    private static List<String> oneOfEachKind() {
        List<String> left = new ArrayList<>(Corpus.eventNames());
        List<String> lines = new ArrayList<>();
        for (String line : Corpus.of(Style.Q).strings()) {
            if (left.removeIf(name -> line.contains('"' + name + '"'))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static double cpuMillis(Class<?> program, Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        SHELL,
                        "bash",
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException(program + " failed: " + output);
        }
        String[] seconds = output.split(" ", -1);
        return 1000 * (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]));
    }
}
