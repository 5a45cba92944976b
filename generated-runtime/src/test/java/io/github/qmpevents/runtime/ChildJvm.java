package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a class with a main method in a JVM of its own, which has the runtime and its tests on the class path. */
public final class ChildJvm {
    private static final long WATCHDOG_SECONDS = 120;

    private ChildJvm() {}

    /**
     * Waits for the end of the program, which has to be a success.
     *
     * @param folder for its output
     * @param options of the JVM
     * @return the lines that it printed
     */
    public static List<String> run(Class<?> main, Path folder, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", placeOf(QmpEvent.class) + ":" + placeOf(ChildJvm.class), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = process.waitFor(WATCHDOG_SECONDS, TimeUnit.SECONDS);
            List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
            assertThat(ended).as("%s", lines).isTrue();
            assertThat(process.exitValue()).as("%s", lines).isZero();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    /** With the tests patched into the module, both have the same place; it is then a folder beside that of the tests. */
    private static Path placeOf(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return type == ChildJvm.class ? place.resolveSibling("test-classes") : place;
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
