package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a description for each release: folders with QEMU's sources, a schema or an event document, archives of
 * such, event documents, and what QEMUs replied to {@code query-qmp-schema}.
 *
 * @param releases paths to them, sorted
 * @param leftOut what else is in the folder, hidden files apart
 */
public record ReleaseFolder(List<Path> releases, List<Path> leftOut) {
    public ReleaseFolder {
        releases = List.copyOf(releases);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Looks through a folder.
     *
     * @throws UnusablePathException if it cannot be read, or nothing in it is a description
     */
    public static ReleaseFolder of(Path folder) {
        List<Path> releases = new ArrayList<>();
        List<Path> leftOut = new ArrayList<>();
        for (Path entry : entries(folder)) {
            Optional<Path> description = DescriptionPlace.in(entry);
            description.ifPresentOrElse(releases::add, () -> leftOut.add(entry));
        }
        if (releases.isEmpty()) {
            throw new UnusablePathException(
                    "no description is in the folder of releases " + folder
                            + "; put into it a folder, an archive or a file for each release",
                    null);
        }
        return new ReleaseFolder(releases, leftOut);
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnusablePathException(
                    "cannot read the folder of releases " + folder + ": it is no folder, or not to be read", e);
        }
    }
}
