package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.output.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The compiler of a JDK, in a process of its own. */
public final class Javac {
    /** A short life is over before the machine's second compiler and its threads pay off. */
    private static final List<String> SHORT_LIFE = List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

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

    /**
     * Compiles generated sources for release 17 as a strict consumer would: any warning of the compiler or of doclint
     * is an error. Gives what the compiler said, nothing if all is well.
     */
    public String compile(List<GeneratedFile> sources, Path work) {
        return run(Compilation.in(work, 17).strict().onClassPath().sources(sources));
    }

    /**
     * Gives what the compiler said, nothing if all is well.
     *
     * @param machine options for the virtual machine that the compiler runs in, each with {@code -J} before it
     */
    public String run(Compilation compilation, String... machine) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("javac").toString());
        command.addAll(SHORT_LIFE);
        command.addAll(List.of(machine));
        command.add("@" + compilation.argumentFile());
        try {
            return run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            int status = process.waitFor();
            return status == 0 ? said : said + "exit status " + status;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
