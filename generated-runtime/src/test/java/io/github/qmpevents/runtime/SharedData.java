package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Data that lies beside the repository on some machines; tests that need it are skipped where it does not. */
public final class SharedData {
    private SharedData() {}

    /** The files of a folder, sorted, whose names end in a suffix. */
    public static List<Path> files(String folder, String suffix) throws IOException {
        Path found = folder(folder);
        try (Stream<Path> files = Files.list(found)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
            assertThat(sorted).as("files *%s in %s", suffix, found).isNotEmpty();
            return sorted;
        }
    }

    private static Path folder(String name) {
        Path from = Path.of("").toAbsolutePath();
        for (Path at = from; at != null; at = at.getParent()) {
            Path folder = at.resolve("shared").resolve(name);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return Assumptions.abort("there is no folder shared/" + name + " above " + from);
    }
}
