package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.json.ModelJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what was read out of a document. The findings are part of it, so that standard error stays empty. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        description = "Prints what an event document says, and what is wrong with it, as JSON.")
final class ModelCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Mixin
    private SpecOptions spec = new SpecOptions();

    ModelCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SpecReading reading = spec.read(streams);
        streams.out().write(ModelJson.write(reading.model(), reading.findings()).getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return 0;
    }
}
