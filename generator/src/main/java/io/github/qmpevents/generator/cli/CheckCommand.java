package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Comparison;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.qapi.QapiInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a document and tells what is wrong with it. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Tells what is wrong with an event document.")
final class CheckCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Mixin
    private SpecOptions spec = new SpecOptions();

    @Mixin
    private FindingsOptions findings = new FindingsOptions();

    @Option(
            names = "--against",
            paramLabel = "DIR|FILE",
            description = {
                "The QAPI schema of the same QEMU, to compare the document with: a folder with qapi-schema.json or",
                "qapi/qapi-schema.json, such as QEMU's sources, or such a file."
            })
    private @Nullable Path schema;

    CheckCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        QapiInput against = schema == null ? null : QapiInput.of(schema);
        SpecReading reading = spec.read(streams);
        Comparison found = against == null ? Comparison.none(reading) : QmpEventsGenerator.compare(reading, against);
        if (found.review().isEmpty()) {
            streams.err().println(reading.text().name() + ": no findings");
        }
        findings.print(found.texts(), found.review(), streams.err());
        return findings.status(found.review());
    }
}
