package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.drift.EventDrift;
import io.github.qmpevents.generator.monitor.MessageSource;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            paramLabel = "SOCKET|FILE",
            description =
                    "The QMP monitor of a QEMU: the path of a unix socket, or host:port; or what one sent: a recording, "
                            + "or a file with its messages, - for standard input.")
    private String place = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SPEC",
            description =
                    "What describes the events: a path, or the version of a bundled document, such as 7.2. Default: "
                            + "the newest bundled document.")
    private @Nullable String spec;

    @Mixin
    private EndOptions ends = new EndOptions();

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
        ends.check();
        Optional<SpecReading> described = Descriptions.read(spec, streams.err());
        return described.isPresent() ? watch(new EventDrift(described.get().model())) : Main.FINDINGS;
    }

    private int watch(EventDrift drift) throws IOException {
        MessageSource source = Sources.open(place, streams.in());
        DriftWatch watch = new DriftWatch(streams, drift, format, source.isLive());
        Watching watching = new Watching(watch, ends);
        watching.run(source);
        if (watch.isNoRecording()) {
            throw Sources.noRecording(place);
        }
        return drift.report().isEmpty() && !watching.lacksLast() ? 0 : Main.FINDINGS;
    }
}
