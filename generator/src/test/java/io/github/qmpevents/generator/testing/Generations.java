package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What is generated from documents. */
public final class Generations {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private Generations() {}

    /** What is generated without options. */
    public static Generation of(SpecInput spec, String packageName) {
        return QmpEventsGenerator.generate(new GenerationRequest(spec, packageName, MemberOverrides.NONE));
    }

    /** What is generated from the input of a golden case. */
    public static Generation ofGolden(String name) {
        SpecInput spec =
                SpecInput.ofFile(GOLDEN.resolve(name).resolve("input.txt")).called("input.txt");
        return of(spec, "golden." + name.replace('-', '_'));
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
