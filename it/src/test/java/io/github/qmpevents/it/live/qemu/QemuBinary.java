package io.github.qmpevents.it.live.qemu;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The QEMU that is tested: the one that {@code -Dlive.qemu=} names, or the {@code qemu-system-x86_64} of the system's
 * path.
 *
 * @param version such as {@code 7.2}
 */
public record QemuBinary(Path program, String version) {
    private static final String NAME = "qemu-system-x86_64";
    private static final Pattern VERSION = Pattern.compile("QEMU emulator version (\\d+\\.\\d+)");
    private static final Optional<QemuBinary> FOUND = search();

    /** Empty if there is none. */
    public static Optional<QemuBinary> found() {
        return FOUND;
    }

    /** Whether this QEMU has SPICE, which not each one is built with, and which may come in a package of its own. */
    public boolean hasSpice() {
        return output(program.toString(), "-spice", "help").contains("disable-ticketing");
    }

    private static Optional<QemuBinary> search() {
        @Nullable String named = System.getProperty("live.qemu");
        Optional<Path> program = named != null
                ? Optional.of(Path.of(named))
                : onPath().filter(Files::isExecutable).findFirst();
        return program.map(path -> new QemuBinary(path, version(path)));
    }

    private static Stream<Path> onPath() {
        @Nullable String path = System.getenv("PATH");
        return path == null
                ? Stream.of()
                : Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, NAME));
    }

    private static String version(Path program) {
        String said = output(program.toString(), "--version");
        Matcher matcher = VERSION.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException(program + " does not tell its version: " + said);
        }
        return matcher.group(1);
    }

    /** What a command says, whether it succeeds or not; nothing if it cannot be started. */
    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
