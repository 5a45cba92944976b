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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

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
        out.println(
                "| release | events | whole command, s | warm, ms | commands | files in all | whole command, s | warm, ms |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Path tree : ReleaseFolder.of(folder).releases()) {
            Generation generation = Synthetic.generateWithCommands(SpecInput.ofFile(tree));
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.0f | %d | %d | %.2f | %.0f |%n",
                    ReleaseInput.ofFile(tree).label(),
                    generation.reading().model().events().size(),
                    cold(tree, List.of()) / 1000,
                    warm(() -> Synthetic.generate(SpecInput.ofFile(tree))),
                    generation.commands(),
                    generation.files().size(),
                    cold(tree, List.of("--commands")) / 1000,
                    warm(() -> Synthetic.generateWithCommands(SpecInput.ofFile(tree))));
        }
    }

    private double cold(Path tree, List<String> options) throws IOException, InterruptedException {
        double[] times = new double[COLD];
        for (int i = 0; i < COLD; i++) {
            Path target = work.resolve("cold");
            long begin = System.nanoTime();
            run(tree, target, options);
            times[i] = (System.nanoTime() - begin) / MILLI;
            Folders.delete(target);
        }
        return Medians.of(times);
    }

    private void run(Path tree, Path target, List<String> options) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-jar",
                jar.toString(),
                "generate",
                tree.toString(),
                "--package",
                "p",
                "--output",
                target.toString()));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the command failed: " + Files.readString(work.resolve("log")));
        }
    }

    private double warm(Supplier<Generation> generation) throws IOException {
        double[] times = new double[WARM];
        for (int i = -WARM_UP; i < WARM; i++) {
            Path target = work.resolve("warm");
            long begin = System.nanoTime();
            new OutputFolder(target, "benchmarks").write(generation.get().files());
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / MILLI;
            }
            Folders.delete(target);
        }
        return Medians.of(times);
    }
}
