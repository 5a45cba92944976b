package io.github.qmpevents.it.live.report;

import io.github.qmpevents.it.Checkout;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that say what QEMUs send, beside a description: one for each version, written by a run with
 * {@code -Dlive.update=true}.
 */
public final class ExpectedSightings {
    /** Beside the description that ships with the project. */
    public static final ExpectedSightings BUNDLED = new ExpectedSightings("bundled");
    /** Beside QEMU's own document of July 2016. */
    public static final ExpectedSightings REFERENCE = new ExpectedSightings("reference");

    private static final String PREFIX = "qemu-";
    private static final String SUFFIX = ".txt";

    private final Path folder;

    private ExpectedSightings(String description) {
        this.folder = Checkout.file("it/src/test/resources/live/" + description);
    }

    /** Whether files are to be written. */
    public static boolean updating() {
        return Boolean.getBoolean("live.update");
    }

    /** The versions for which there is a file, the newest one last. */
    public List<String> versions() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> versions =
                    new ArrayList<>(files.map(file -> file.getFileName().toString())
                            .map(name -> name.substring(PREFIX.length(), name.length() - SUFFIX.length()))
                            .toList());
            versions.sort(Comparator.comparing(Version::parse));
            return versions;
        }
    }

    /** What a version sends; empty if there is no file for it. */
    public Optional<Sightings> of(String version) throws IOException {
        Path file = file(version);
        return Files.exists(file) ? Optional.of(Sightings.parse(Files.readAllLines(file).stream())) : Optional.empty();
    }

    /** Writes the file for a version. */
    public void write(String version, Sightings sightings) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(version), sightings.toText());
    }

    private Path file(String version) {
        return folder.resolve(PREFIX + version + SUFFIX);
    }
}
