package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.CommandFilter;
import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.GenerationSummary;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.Regeneration;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.naming.JacksonVersion;
import io.github.qmpevents.generator.output.EditedFiles;
import io.github.qmpevents.generator.output.OutputFolder;
import io.github.qmpevents.generator.output.OutputReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes Java sources. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes the Java sources of an event document's events.")
final class GenerateCommand implements Callable<Integer> {
    private static final String MANIFEST = "cli";

    private final Main.Streams streams;

    @Mixin
    private SpecOptions spec = new SpecOptions();

    @Mixin
    private FindingsOptions findings = new FindingsOptions();

    @Option(names = "--package", required = true, paramLabel = "NAME", description = "The package of all types.")
    private String packageName = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The source folder; the package's folders are made in it.")
    private Path output = Path.of("");

    @Option(
            names = "--jackson",
            paramLabel = "none|2|3|2,3",
            defaultValue = "none",
            description = {
                "The versions of Jackson to generate a module for, with which its mappers read and write the events.",
                "Default: none."
            })
    private String jackson = "none";

    @Option(
            names = "--commands",
            description = {
                "Generates the commands of a QAPI schema too, and the types that they reach, in the package",
                "\"commands\" below that of the events."
            })
    private boolean commands;

    @Option(
            names = "--include-command",
            paramLabel = "NAME",
            description = "With --commands: which ones, with * and ?; may be repeated. Default: all.")
    private List<String> includedCommands = List.of();

    @Option(
            names = "--exclude-command",
            paramLabel = "NAME",
            description = "With --commands: which ones not, with * and ?; may be repeated.")
    private List<String> excludedCommands = List.of();

    @Option(
            names = "--overwrite",
            description = "Replace or remove files that were edited after they were generated, too.")
    private boolean overwrite;

    GenerateCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SpecInput input = spec.input(streams);
        GenerationRequest request = request(input);
        Regeneration regeneration = new Regeneration(request, findings.failOn(), new OutputFolder(output, MANIFEST));
        Optional<OutputReport> upToDate = regeneration.upToDate();
        if (upToDate.isPresent()) {
            streams.err().println(GenerationSummary.upToDate(upToDate.get()));
            return 0;
        }
        return generate(input, request, regeneration);
    }

    private GenerationRequest request(SpecInput input) {
        return new GenerationRequest(input, packageName, spec.options())
                .withJackson(jacksonVersions())
                .withCommands(CommandFilter.asked(commands, includedCommands, excludedCommands));
    }

    private int generate(SpecInput input, GenerationRequest request, Regeneration regeneration) throws IOException {
        Generation generation = QmpEventsGenerator.generate(request);
        SpecReading reading = generation.reading();
        findings.print(reading.sources(), reading.review(), streams.err());
        if (generation.hasErrors() || findings.status(reading.review()) != 0) {
            streams.err().println("nothing was generated");
            return Main.FINDINGS;
        }
        OutputReport report = regeneration.write(
                generation, overwrite ? EditedFiles.lose() : EditedFiles.keep("--overwrite replaces it"));
        streams.err().println(GenerationSummary.of(input, generation, report, output.toString()));
        return 0;
    }

    private Set<JacksonVersion> jacksonVersions() {
        return JacksonVersion.parse(jackson)
                .orElseThrow(() -> new ConfigurationException(
                        "--jackson is \"" + jackson + "\"; choose one of none, 2, 3 and 2,3"));
    }
}
