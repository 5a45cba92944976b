package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.DescriptionDiff;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diff.DiffFormat;
import io.github.qmpevents.generator.diff.Effect;
import io.github.qmpevents.generator.diff.ModelDiff;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two descriptions. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tells what differs between two descriptions, and what that means for code in use.")
final class DiffCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {
                "The description that code was written for: a path, the version of a bundled document, such as 7.2, or the",
                "monitor of a running QEMU."
            })
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The one that it is to be built with.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json|html",
            defaultValue = "text",
            description = "What differences look like. Default: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "none|behaviour|source",
            description = {
                "Changes from which on the exit status is 1: any, those after which code may do something else, or",
                "those after which it may not compile. Default: never."
            })
    private @Nullable Effect failOn;

    DiffCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        SpecReading old = read(before);
        SpecReading now = read(after);
        FindingsOptions.printErrors(old, streams.err());
        FindingsOptions.printErrors(now, streams.err());
        if (old.hasFindings(Severity.ERROR) || now.hasFindings(Severity.ERROR)) {
            return Main.FINDINGS;
        }
        ModelDiff diff = DescriptionDiff.of(old, now);
        byte[] text = DescriptionDiff.write(diff, format).getBytes(StandardCharsets.UTF_8);
        streams.out().write(text, 0, text.length);
        streams.out().flush();
        return failOn != null && diff.hasEffect(failOn) ? Main.FINDINGS : 0;
    }

    private static SpecReading read(String spec) {
        return QmpEventsGenerator.read(Descriptions.of(spec), ReadingOptions.NONE);
    }
}
