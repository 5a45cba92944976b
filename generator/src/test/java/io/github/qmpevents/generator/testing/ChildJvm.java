package io.github.qmpevents.generator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java virtual machine with options of its own. */
public final class ChildJvm {
    private final Path home;
    private final List<String> options;

    private ChildJvm(Path home, List<String> options) {
        this.home = home;
        this.options = List.copyOf(options);
    }

    /** A machine of this JDK that is started with these options, such as {@code -Xmx256m}. */
    public static ChildJvm with(String... options) {
        return new ChildJvm(Path.of(System.getProperty("java.home")), List.of(options));
    }

    /** A machine of another JDK. */
    public static ChildJvm of(Path home, List<String> options) {
        return new ChildJvm(home, options);
    }

    /**
     * Runs a main class on the class path of the tests to its end and gives the lines that it printed; fails the test if it fails or takes longer.
     */
    public List<String> run(Duration limit, Class<?> main, String... arguments) {
        List<String> program = new ArrayList<>();
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        program.addAll(List.of(arguments));
        return run(limit, program);
    }

    /** Starts a main class on the class path of the tests; what it prints is to be read from the process. */
    public Process start(Class<?> main, String... arguments) throws IOException {
        List<String> program = new ArrayList<>();
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        program.addAll(List.of(arguments));
        return new ProcessBuilder(command(program))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Runs a main class with a class path of its own. */
    public List<String> runOnClassPath(Duration limit, String main, Path... classPath) {
        return run(limit, List.of("-cp", Compilation.joined(Stream.of(classPath)), main));
    }

    /** Runs a main class, given as {@code module/class}, with nothing but modules. */
    public List<String> runModule(Duration limit, String main, Path... modulePath) {
        return run(limit, List.of("-p", Compilation.joined(Stream.of(modulePath)), "-m", main));
    }

    private List<String> run(Duration limit, List<String> program) {
        try {
            Path printed = Files.createTempFile("child", ".txt");
            try {
                int status = run(limit, command(program), printed);
                String said = new String(Files.readAllBytes(printed));
                if (status != 0) {
                    throw new AssertionError(program + " ended with status " + status + ":\n" + said);
                }
                return said.lines().toList();
            } finally {
                Files.delete(printed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(program);
        return command;
    }

    private static int run(Duration limit, List<String> command, Path printed) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("not ended after " + limit + ":\n" + new String(Files.readAllBytes(printed)));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
