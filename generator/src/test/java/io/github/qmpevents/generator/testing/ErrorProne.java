package io.github.qmpevents.generator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The compiler of this JDK with Error Prone and NullAway as plugin; the build puts them into a folder. */
public final class ErrorProne {
    private static final String FOLDER = "errorprone.folder";

    /** javac's internals, which the plugin works on. */
    private static final List<String> EXPORTED =
            List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

    private static final List<String> OPENED = List.of("code", "comp");

    private ErrorProne() {}

    /** Gives what the compiler and the plugin said, nothing if all is well; skips the test outside of Maven. */
    public static String run(Compilation compilation, List<String> options) {
        compilation.with(
                "-proc:none",
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-processorpath",
                jars(),
                "-Xplugin:ErrorProne " + String.join(" ", options));
        return Javac.ofThisJdk().run(compilation, internals());
    }

    private static String[] internals() {
        Stream<String> exports = EXPORTED.stream().map(name -> internal("exports", name));
        Stream<String> opens = OPENED.stream().map(name -> internal("opens", name));
        return Stream.concat(exports, opens).toArray(String[]::new);
    }

    private static String internal(String access, String packageName) {
        return "-J--add-%s=jdk.compiler/com.sun.tools.javac.%s=ALL-UNNAMED".formatted(access, packageName);
    }

    private static String jars() {
        String folder = System.getProperty(FOLDER);
        Assumptions.assumeTrue(folder != null, FOLDER + " is not set");
        try (Stream<Path> jars = Files.list(Path.of(folder))) {
            return Compilation.joined(jars.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
