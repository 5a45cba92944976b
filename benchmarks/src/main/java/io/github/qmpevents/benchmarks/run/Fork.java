package io.github.qmpevents.benchmarks.run;

import io.github.qmpevents.benchmarks.measure.Effort;
import io.github.qmpevents.benchmarks.measure.Metrics;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A JVM that measures one row and ends. */
public final class Fork {
    private static final String RESULT = "RESULT ";

    private Fork() {}

    /** In the new JVM: measures the row that the arguments name, with an effort that is named behind it. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        Row row = Rows.all().stream()
                .filter(some -> some.id().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        Metrics metrics = row.task().run(Effort.named(arguments[1]));
        out.println(RESULT + metrics);
        out.flush();
        System.exit(0);
    }

    /**
     * In the JVM that asks: runs another one.
     *
     * @throws IOException if it failed; the message has what it printed
     */
    public static Metrics run(Jvm jvm, Row row, String effort) throws IOException, InterruptedException {
        List<String> command = jvm.measuring(row, effort);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        List<String> results =
                output.lines().filter(line -> line.startsWith(RESULT)).toList();
        if (status != 0 || results.size() != 1) {
            throw new IOException("status " + status + ": " + output.strip());
        }
        return Metrics.parse(results.get(0).substring(RESULT.length()));
    }
}
