package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecReading;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a document and tells what is wrong with it. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Tells what is wrong with an event document.")
final class CheckCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Mixin
    private SpecOptions spec = new SpecOptions();

    @Mixin
    private FindingsOptions findings = new FindingsOptions();

    CheckCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SpecReading reading = spec.read(streams);
        if (reading.findings().isEmpty()) {
            streams.err().println(reading.text().name() + ": no findings");
        }
        return findings.report(reading, streams.err());
    }
}
