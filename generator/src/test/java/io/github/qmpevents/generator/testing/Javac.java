package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.runtime.EventTable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Compiles generated sources as a strict consumer would: any warning of the compiler or of doclint is an error. */
public final class Javac {
    private final Path home;

    private Javac(Path home) {
        this.home = home;
    }

    /** The compiler of the JDK that runs the tests. */
    public static Javac ofThisJdk() {
        return new Javac(Path.of(System.getProperty("java.home")));
    }

    /** The compiler of JDK 25, if {@code JAVA25_HOME} says where it is. */
    public static Optional<Javac> ofJdk25() {
        return Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of).map(Javac::new);
    }

    /** Compiles for release 17; gives what the compiler said, nothing if all is well. */
    public String compile(List<GeneratedFile> sources, Path work) {
        try {
            Path classes = Files.createDirectories(work.resolve("classes"));
            List<String> arguments = new ArrayList<>(List.of(
                    "--release",
                    "17",
                    "-Xlint:all,-options",
                    "-Xdoclint:all,-missing",
                    "-Werror",
                    "-proc:none",
                    "-d",
                    quoted(classes),
                    "-cp",
                    "\"" + classPath().replace('\\', '/') + "\""));
            for (GeneratedFile source : sources) {
                Path file = work.resolve("sources").resolve(source.path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.content());
                arguments.add(quoted(file));
            }
            return run(Files.write(work.resolve("arguments"), arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(Path path) {
        return "\"" + path.toAbsolutePath().toString().replace('\\', '/') + "\"";
    }

    private String run(Path arguments) throws IOException {
        Process process = new ProcessBuilder(
                        home.resolve("bin").resolve("javac").toString(), "@" + arguments)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            int status = process.waitFor();
            return status == 0 ? said : said + "exit status " + status;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String classPath() {
        return Stream.of(EventTable.class, NullMarked.class)
                .map(Javac::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
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
