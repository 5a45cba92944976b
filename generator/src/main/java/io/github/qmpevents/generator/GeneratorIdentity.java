package io.github.qmpevents.generator;

import io.github.qmpevents.generator.output.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Which generator this is: its version, and for one that is still being developed its very content. */
final class GeneratorIdentity {
    private static final String UNRELEASED = "-SNAPSHOT";
    private static final int PART = 1 << 16;

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
            return Files.isRegularFile(jar) ? Optional.of(checksum(jar)) : Optional.empty();
        } catch (URISyntaxException | IOException e) {
            return Optional.empty();
        }
    }

    private static String checksum(Path file) throws IOException {
        Checksum checksum = new Checksum();
        byte[] part = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                checksum.with(part, count);
            }
        }
        return checksum.word();
    }
}
