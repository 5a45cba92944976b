package io.github.qmpevents.it;

import io.github.qmpevents.runtime.QmpEvent;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles sources as a user does who takes every warning for an error. */
public final class Compiler {
    private final Path jdk;
    private final int release;
    private final List<Class<?>> libraries;

    private Compiler(Path jdk, int release, Class<?>... libraries) {
        this.jdk = jdk;
        this.release = release;
        this.libraries = List.of(libraries);
    }

    /** The compiler of the JDK that runs. */
    public static Compiler forJava17() {
        return new Compiler(Path.of(System.getProperty("java.home")), 17);
    }

    /** The same compiler for programs that also use the libraries of these classes. */
    Compiler with(Class<?>... libraries) {
        return new Compiler(jdk, release, libraries);
    }

    /**
     * Empty if there is no JDK that new: neither the one that runs, nor named by a variable, nor beside the one that
     * runs.
     */
    static Optional<Compiler> forJava21() throws IOException {
        Path running = Path.of(System.getProperty("java.home"));
        List<Path> candidates = new ArrayList<>(List.of(running));
        for (String variable : List.of("JAVA25_HOME", "JAVA21_HOME", "JAVA_HOME")) {
            @Nullable String home = System.getenv(variable);
            if (home != null) {
                candidates.add(Path.of(home));
            }
        }
        try (Stream<Path> siblings = Files.list(running.resolveSibling("."))) {
            siblings.sorted().forEach(candidates::add);
        }
        for (Path candidate : candidates) {
            if (feature(candidate) >= 21) {
                return Optional.of(new Compiler(candidate, 21));
            }
        }
        return Optional.empty();
    }

    private static int feature(Path jdk) throws IOException {
        Path release = jdk.resolve("release");
        if (!Files.isRegularFile(release) || !Files.exists(jdk.resolve("bin/javac"))) {
            return 0;
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .mapToInt(line -> Runtime.Version.parse(line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                        .feature())
                .findFirst()
                .orElse(0);
    }

    /** Compiles all sources below a folder, and gives what the compiler says: nothing if all is well. */
    String compile(Path sources) throws IOException, InterruptedException {
        return compile(sources, Files.createTempDirectory(sources.getParent(), "classes"));
    }

    /** As {@link #compile(Path)}, into a folder of that name. */
    public String compile(Path sources, Path classes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                jdk.resolve("bin/javac").toString(),
                "--release",
                Integer.toString(release),
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-classpath",
                classPath(),
                "-d",
                classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
        }
        return run(command);
    }

    /** Runs a class that was compiled into a folder, and gives what it prints. */
    String run(Path classes, String mainClass) throws IOException, InterruptedException {
        return run(List.of(
                jdk.resolve("bin/java").toString(),
                "-classpath",
                classes + File.pathSeparator + classPath(),
                mainClass));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int status = process.waitFor();
        return status == 0 ? said : "status " + status + "\n" + said;
    }

    /** The runtime and what comes with it, and the libraries. */
    private String classPath() {
        return Stream.concat(Stream.of(QmpEvent.class, Nullable.class), libraries.stream())
                .map(Compiler::origin)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
