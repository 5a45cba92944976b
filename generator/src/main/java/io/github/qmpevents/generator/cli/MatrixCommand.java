package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.DescriptionMatrix;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.ReleaseInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.matrix.CompatibilityMatrix;
import io.github.qmpevents.generator.matrix.MatrixFormat;
import io.github.qmpevents.generator.release.Release;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells which event, member and value exists in which release. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "Tells which event, member and value exists in which release.")
final class MatrixCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Mixin
    private ReleaseOptions releases = new ReleaseOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html",
            defaultValue = "text",
            description = "What the matrix looks like. Default: text.")
    private MatrixFormat format = MatrixFormat.TEXT;

    @Option(names = "--changed", description = "Leave out what is the same in all releases.")
    private boolean changed;

    MatrixCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Release> read = new ArrayList<>();
        boolean errors = false;
        for (ReleaseInput input : releases.inputs(streams.err())) {
            SpecReading reading = QmpEventsGenerator.read(input.spec(), ReadingOptions.NONE);
            errors |= reading.hasFindings(Severity.ERROR);
            FindingsOptions.printErrors(reading, streams.err());
            read.add(new Release(input.label(), reading.model()));
        }
        if (errors) {
            return Main.FINDINGS;
        }
        print(CompatibilityMatrix.of(read));
        return 0;
    }

    private void print(CompatibilityMatrix matrix) {
        byte[] text = DescriptionMatrix.write(changed ? matrix.changed() : matrix, format)
                .getBytes(StandardCharsets.UTF_8);
        streams.out().write(text, 0, text.length);
        streams.out().flush();
    }
}
