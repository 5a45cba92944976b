package io.github.qmpevents.generator.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of test data beside the checkout, which may be missing: what needs it is skipped then. */
public final class SharedData {
    private SharedData() {}

    public static boolean isPresent() {
        return Files.isDirectory(root());
    }

    /** A file or folder in it; ends the test as skipped if it is not there. */
    public static Path require(String path) {
        Path found = root().resolve(path);
        Assumptions.assumeTrue(Files.exists(found), () -> path + " is not at hand");
        return found;
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path shared = folder.resolve("shared");
            if (Files.isDirectory(shared.resolve("corpus"))) {
                return shared;
            }
        }
        return Path.of("shared");
    }
}
