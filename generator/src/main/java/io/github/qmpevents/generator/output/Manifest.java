package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Remembers which files were generated: their paths, one a line, in a file of the output folder. */
final class Manifest {
    private final Path file;

    Manifest(Path root, String id) {
        this.file = root.resolve(".qmp-events").resolve(fileName(id) + ".manifest");
    }

    /** Ids are free text to their users; what no file can be called is told apart by a hash. */
    private static String fileName(String id) {
        String name = id.replaceAll("[^A-Za-z0-9._-]", "_");
        return name.equals(id) ? name : name + "-" + Integer.toHexString(id.hashCode());
    }

    /** Paths as they were written; none if there is no manifest. */
    List<String> read() throws IOException {
        return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    void write(List<GeneratedFile> files) throws IOException {
        byte[] content = files.stream()
                .map(generated -> generated.path() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            OutputFile.replace(file, content);
        }
    }
}
