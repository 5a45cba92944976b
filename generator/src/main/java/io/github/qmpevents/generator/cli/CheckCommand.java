package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.Comparison;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.json.FindingsJson;
import io.github.qmpevents.generator.json.SarifLog;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "What findings look like; json and sarif go to standard output. Default: text.")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Option(
            names = "--against",
            paramLabel = "DIR|FILE",
            description = {
                "The QAPI schema of the same QEMU, to compare the document with: a folder or archive with",
                "qapi-schema.json or qapi/qapi-schema.json, such as QEMU's sources, or such a file."
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
        String name = reading.name();
        switch (format) {
            case TEXT -> printText(name, found);
            case JSON -> print(FindingsJson.write(name, found.review()));
            case SARIF ->
                print(SarifLog.write(
                        found.review(), Version.known(), Path.of("").toAbsolutePath()));
        }
        return findings.status(found.review());
    }

    private void printText(String name, Comparison found) {
        if (found.review().isEmpty()) {
            streams.err().println(name + ": no findings");
        }
        findings.print(found.texts(), found.review(), streams.err());
    }

    private void print(String product) {
        byte[] bytes = product.getBytes(StandardCharsets.UTF_8);
        streams.out().write(bytes, 0, bytes.length);
        streams.out().flush();
    }
}
