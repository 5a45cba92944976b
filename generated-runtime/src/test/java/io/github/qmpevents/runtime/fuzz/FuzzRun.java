package io.github.qmpevents.runtime.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets Jazzer loose on one of the targets of this package, started in the module's folder by the profile {@code fuzz}.
 * What it learns and what it finds is in {@code target/fuzz}.
 */
final class FuzzRun {
    private FuzzRun() {}

    /** The arguments are the target's simple name and for how many seconds to go on. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target", "fuzz", arguments[0]);
        Path learnt = Files.createDirectories(folder.resolve("corpus"));
        List<String> options = new ArrayList<>(List.of(
                "--target_class=" + FuzzRun.class.getPackageName() + "." + arguments[0],
                // without it nothing is instrumented, and the fuzzer is blind
                "--instrumentation_includes=io.github.qmpevents.runtime.**",
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

    private static Path seeds(Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (byte[] seed : FuzzSeeds.all()) {
            Files.write(folder.resolve("seed-" + number++), seed);
        }
        return folder;
    }
}
