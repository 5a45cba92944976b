package io.github.qmpevents.generator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Which generator this is: its version, and for one that is still being developed its very content. */
final class GeneratorIdentity {
    private static final String UNRELEASED = "-SNAPSHOT";

    private GeneratorIdentity() {}

    /** Empty if the generator is not run from its jar, so that it may be another one each time. */
    static Optional<String> known() {
        String version = GeneratorIdentity.class.getPackage().getImplementationVersion();
        if (version == null) {
            return Optional.empty();
        }
        return version.endsWith(UNRELEASED) ? content() : Optional.of(version);
    }

    private static Optional<String> content() {
        CodeSource source = GeneratorIdentity.class.getProtectionDomain().getCodeSource();
        try {
            Path jar =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? Optional.of(
                            new Fingerprint().with(Files.readAllBytes(jar)).word())
                    : Optional.empty();
        } catch (URISyntaxException | IOException e) {
            return Optional.empty();
        }
    }
}
