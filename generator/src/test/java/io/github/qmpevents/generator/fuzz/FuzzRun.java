package io.github.qmpevents.generator.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets Jazzer loose on one of the targets of this package, started in the module's folder by the profile {@code fuzz}.
 * What it learns and what it finds is in {@code target/fuzz}.
 */
final class FuzzRun {
    private static final String GENERATOR = "io.github.qmpevents.generator";

    private FuzzRun() {}

    /** The arguments are the target's simple name and for how many seconds to go on. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target", "fuzz", arguments[0]);
        Path learnt = Files.createDirectories(folder.resolve("corpus"));
        List<String> options = new ArrayList<>(List.of(
                "--target_class=" + FuzzRun.class.getPackageName() + "." + arguments[0],
                // without it nothing is instrumented, and the fuzzer is blind
                "--instrumentation_includes=" + GENERATOR + ".**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + arguments[1],
                "-timeout=20",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                learnt.toString(),
                seeds(folder.resolve("seeds")).toString()));
        // only on the class path where there is something to fuzz
        Class.forName("com.code_intelligence.jazzer.Jazzer")
                .getMethod("main", String[].class)
                .invoke(null, (Object) options.toArray(String[]::new));
    }

    /** A folder with all inputs of the golden cases and all that was once found. */
    private static Path seeds(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources"))) {
            for (Path file : files.filter(FuzzRun::isSeed).toList()) {
                Path seed = folder.resolve(file.toString().replaceAll("\\W", "-"));
                Files.write(seed, Files.readAllBytes(file));
            }
        }
        return folder;
    }

    private static boolean isSeed(Path file) {
        return file.endsWith("input.txt") || file.getParent().endsWith("fuzz");
    }
}
