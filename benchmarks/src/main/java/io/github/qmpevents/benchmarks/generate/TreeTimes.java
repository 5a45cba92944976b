package io.github.qmpevents.benchmarks.generate;

import io.github.qmpevents.benchmarks.measure.Medians;
import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.ReleaseFolder;
import io.github.qmpevents.generator.ReleaseInput;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.output.OutputFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes to generate everything from each description in a folder: the whole command in a JVM of its own, and
 * again and again in one JVM. Elapsed time, since that is what a build waits for.
 */
public final class TreeTimes {
    private static final int COLD = 5;
    private static final int WARM_UP = 10;
    private static final int WARM = 11;
    private static final double MILLI = 1e6;

    private final Path jar;
    private final Path work;

    private TreeTimes(Path jar, Path work) {
        this.jar = jar;
        this.work = work;
    }

    /** Prints a table for Markdown of the folder that is named second, measured with the command line that is named first. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("qmp-events-trees");
        try {
            new TreeTimes(Path.of(arguments[0]), work).print(Path.of(arguments[1]), System.out);
        } finally {
            Folders.delete(work);
        }
    }

    private void print(Path folder, PrintStream out) throws IOException, InterruptedException {
        out.println("| release | events | files | whole command, s | warm, ms |");
        out.println("| --- | ---: | ---: | ---: | ---: |");
        for (Path tree : ReleaseFolder.of(folder).releases()) {
            Generation generation = Synthetic.generate(SpecInput.ofFile(tree));
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.2f | %.0f |%n",
                    ReleaseInput.ofFile(tree).label(),
                    generation.reading().model().events().size(),
                    generation.files().size(),
                    cold(tree) / 1000,
                    warm(tree));
        }
    }

    private double cold(Path tree) throws IOException, InterruptedException {
        double[] times = new double[COLD];
        for (int i = 0; i < COLD; i++) {
            Path target = work.resolve("cold");
            long begin = System.nanoTime();
            run(tree, target);
            times[i] = (System.nanoTime() - begin) / MILLI;
            Folders.delete(target);
        }
        return Medians.of(times);
    }

    private void run(Path tree, Path target) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-jar",
                jar.toString(),
                "generate",
                tree.toString(),
                "--package",
                "p",
                "--output",
                target.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the command failed: " + Files.readString(work.resolve("log")));
        }
    }

    private double warm(Path tree) throws IOException {
        double[] times = new double[WARM];
        for (int i = -WARM_UP; i < WARM; i++) {
            Path target = work.resolve("warm");
            long begin = System.nanoTime();
            new OutputFolder(target, "benchmarks")
                    .write(Synthetic.generate(SpecInput.ofFile(tree)).files());
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / MILLI;
            }
            Folders.delete(target);
        }
        return Medians.of(times);
    }
}
