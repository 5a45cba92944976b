package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.drift.DriftReport;
import io.github.qmpevents.generator.drift.DriftText;
import io.github.qmpevents.generator.drift.RecordingDrift;
import io.github.qmpevents.generator.json.DriftJson;
import io.github.qmpevents.generator.model.EventModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a QEMU sent that is not as described. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        description = "Tells what a QEMU sent that is not as described; the exit status is 1 if there is something.")
final class DriftCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "RECORDING",
            description = {
                "What a monitor sent: a recording, or a file with its messages; - is standard input, read to its end."
            })
    private String recording = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SPEC",
            description = {
                "What describes the events: a path, or the version of a bundled document, such as 7.2. Default: the",
                "newest bundled document."
            })
    private @Nullable String spec;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "What the report looks like. Default: text.")
    private DriftFormat format = DriftFormat.TEXT;

    DriftCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SpecInput input = spec == null ? SpecInput.newestBundled() : SpecInput.of(spec);
        SpecReading described = QmpEventsGenerator.read(input, ReadingOptions.NONE);
        FindingsOptions.printErrors(described, streams.err());
        if (described.hasFindings(Severity.ERROR)) {
            return Main.FINDINGS;
        }
        DriftReport report = compare(described.model());
        requireMessages(report);
        String text = format == DriftFormat.JSON ? DriftJson.write(report) : DriftText.write(report);
        streams.out().print(text);
        streams.out().flush();
        return report.isEmpty() ? 0 : Main.FINDINGS;
    }

    private DriftReport compare(EventModel model) throws IOException {
        if (recording.equals("-")) {
            return RecordingDrift.read(model, streams.in());
        }
        try (InputStream in = open()) {
            return RecordingDrift.read(model, in);
        }
    }

    private InputStream open() {
        try {
            return Files.newInputStream(Path.of(recording));
        } catch (IOException e) {
            throw new UnusablePathException(
                    "cannot read the recording " + recording + ": it is no file, or not to be read", e);
        }
    }

    private void requireMessages(DriftReport report) {
        if (report.events() == 0 && report.badMessages() > 0) {
            throw new UnusablePathException(
                    recording + " is no recording of a monitor: it has no event, and messages that are not JSON", null);
        }
    }
}
