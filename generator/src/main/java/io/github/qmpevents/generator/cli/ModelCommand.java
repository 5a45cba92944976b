package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.json.ModelJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what was read out of a document. The findings are part of it, so that standard error stays empty. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        description = "Prints what an event document says, and what is wrong with it, as JSON.")
final class ModelCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Mixin
    private SpecOptions spec = new SpecOptions();

    @Option(
            names = "--facts",
            description = "Leave out what is said in sentences: print names, types, values and places only.")
    private boolean facts;

    ModelCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SpecReading reading = spec.read(streams);
        String json = facts
                ? ModelJson.writeFacts(reading.model(), reading.findings())
                : ModelJson.write(reading.model(), reading.findings());
        streams.out().write(json.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return 0;
    }
}
