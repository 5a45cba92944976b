package io.github.qmpevents.benchmarks.generate;

import io.github.qmpevents.benchmarks.measure.Effort;
import io.github.qmpevents.benchmarks.measure.Medians;
import io.github.qmpevents.benchmarks.measure.Metrics;
import io.github.qmpevents.benchmarks.measure.ThreadCost;
import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How long the generator takes from a document to files in an empty folder, beside javac with these files. */
public final class GeneratorTimes {
    private static final List<Integer> SIZES = List.of(33, 330, 3300);
    private static final double MILLI = 1e6;

    private final Effort effort;
    private final Path folder;
    private final Metrics metrics = new Metrics();

    private GeneratorTimes(Effort effort, Path folder) {
        this.effort = effort;
        this.folder = folder;
    }

    /** CPU time in milliseconds: of the bundled document and of {@link SyntheticDocument}s. */
    public static Metrics measure(Effort effort) throws IOException {
        Path folder = Files.createTempDirectory("qmp-events-benchmarks");
        try {
            return new GeneratorTimes(effort, folder).measure();
        } finally {
            Folders.delete(folder);
        }
    }

    private Metrics measure() throws IOException {
        SpecInput bundled = SpecInput.bundled("2.7");
        metrics.add("cold", toFiles(bundled));
        metrics.add("warm", warm(bundled));
        // The larger ones take too long for a look whether it works.
        for (int size : effort.equals(Effort.SMOKE) ? SIZES.subList(0, 1) : SIZES) {
            SpecInput document = SpecInput.ofBytes("synthetic.txt", SyntheticDocument.of(size));
            metrics.add("generate" + size, warm(document));
            metrics.add("javac" + size, javac(document));
        }
        return metrics;
    }

    private double warm(SpecInput document) throws IOException {
        int rounds = Math.min(effort.batches(), document.name().equals("synthetic.txt") ? 3 : 15);
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = toFiles(document);
        }
        return Medians.of(times);
    }

    private double toFiles(SpecInput document) throws IOException {
        Path target = folder.resolve("sources");
        long begin = ThreadCost.cpuNanos();
        new OutputFolder(target, "benchmarks")
                .write(Synthetic.generate(document).files());
        long used = ThreadCost.cpuNanos() - begin;
        Folders.delete(target);
        return used / MILLI;
    }

    private double javac(SpecInput document) throws IOException {
        Path target = Files.createDirectories(folder.resolve("classes"));
        Generation generation = Synthetic.generate(document);
        double millis = Javac.compile(generation.files(), target) / MILLI;
        Folders.delete(target);
        return millis;
    }
}
