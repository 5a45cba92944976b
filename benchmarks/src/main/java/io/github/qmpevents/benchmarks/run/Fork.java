package io.github.qmpevents.benchmarks.run;

import io.github.qmpevents.benchmarks.measure.Effort;
import io.github.qmpevents.benchmarks.measure.Metrics;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JVM that measures a row, or several where it does not matter that they disturb each other, and ends. */
public final class Fork {
    private static final String RESULT = "RESULT ";

    private Fork() {}

    /** In the new JVM: measures the rows that the arguments name, with an effort that is named before them. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        for (Row row : Rows.all()) {
            for (int i = 1; i < arguments.length; i++) {
                if (row.id().equals(arguments[i])) {
                    out.println(RESULT + row.id() + " " + row.task().run(Effort.named(arguments[0])));
                }
            }
        }
        out.flush();
        System.exit(0);
    }

    /**
     * In the JVM that asks: runs another one.
     *
     * @return what was measured by the ids of rows
     * @throws IOException if it failed; the message has what it printed
     */
    public static Map<String, Metrics> run(Jvm jvm, List<Row> rows, String effort)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(effort));
        rows.forEach(row -> arguments.add(row.id()));
        Process process = new ProcessBuilder(jvm.measuring(rows.get(0), arguments))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Map<String, Metrics> results = new LinkedHashMap<>();
        for (String line : output.lines().toList()) {
            if (line.startsWith(RESULT)) {
                int end = line.indexOf(' ', RESULT.length());
                results.put(line.substring(RESULT.length(), end), Metrics.parse(line.substring(end)));
            }
        }
        if (status != 0 || results.size() != rows.size()) {
            throw new IOException("status " + status + ": " + output.strip());
        }
        return results;
    }
}
