package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.CommandFilter;
import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.naming.JacksonVersion;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is generated from documents. */
public final class Generations {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private Generations() {}

    /** What is generated without options. */
    public static Generation of(SpecInput spec, String packageName) {
        return of(spec, packageName, Set.of());
    }

    /** What is generated with all that can be asked for. */
    public static Generation withAll(SpecInput spec, String packageName) {
        return of(spec, packageName, EnumSet.allOf(JacksonVersion.class));
    }

    /** What is generated of a schema with all of its commands. */
    public static Generation withCommands(SpecInput schema, String packageName) {
        return QmpEventsGenerator.generate(new GenerationRequest(schema, packageName, MemberOverrides.NONE)
                .withCommands(Optional.of(CommandFilter.ALL)));
    }

    private static Generation of(SpecInput spec, String packageName, Set<JacksonVersion> jackson) {
        return QmpEventsGenerator.generate(
                new GenerationRequest(spec, packageName, MemberOverrides.NONE).withJackson(jackson));
    }

    /**
     * What is generated from the input of a golden case: of {@code jackson-2} with the module for Jackson 2, and so on;
     * of {@code typed-commands} with all commands.
     */
    public static Generation ofGolden(String name) {
        Path folder = GOLDEN.resolve(name);
        SpecInput spec = goldenInput(folder);
        Set<JacksonVersion> jackson = Arrays.stream(JacksonVersion.values())
                .filter(version -> name.equals("jackson-" + version.word()))
                .collect(Collectors.toSet());
        String packageName = "golden." + name.replace('-', '_');
        return name.equals("typed-commands") ? withCommands(spec, packageName) : of(spec, packageName, jackson);
    }

    private static SpecInput goldenInput(Path folder) {
        if (Files.exists(folder.resolve("input-2.7.txt"))) {
            return SpecInput.merged(List.of(
                    golden(folder, "input-2.7.txt").ofRelease("2.7"),
                    golden(folder, "input-9.1.txt").ofRelease("9.1")));
        }
        SpecInput input = plain(folder);
        SpecInput resolved = Files.exists(folder.resolve("resolving.json"))
                ? input.resolvedBy(golden(folder, "resolving.json"))
                : input;
        return Files.exists(folder.resolve("supplement.txt"))
                ? resolved.supplementedBy(List.of(golden(folder, "supplement.txt")))
                : resolved;
    }

    private static SpecInput plain(Path folder) {
        return golden(folder, Files.exists(folder.resolve("input.json")) ? "input.json" : "input.txt");
    }

    private static SpecInput golden(Path folder, String name) {
        return SpecInput.ofFile(folder.resolve(name)).called(name);
    }

    /** The names of all golden cases. */
    public static List<String> goldenNames() {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of all of these. */
    public static List<GeneratedFile> files(Collection<Generation> generations) {
        return generations.stream()
                .flatMap(generation -> generation.files().stream())
                .toList();
    }
}
