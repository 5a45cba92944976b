package io.github.qmpevents.generator.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.runtime.EventTable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a compiler is told: sources and options. All files are in one folder. */
public final class Compilation {
    private final Path work;
    private final List<String> arguments = new ArrayList<>();

    private Compilation(Path work) {
        this.work = work;
    }

    /** Sources for a release of Java, which are compiled into {@link #classes()}. */
    public static Compilation in(Path work, int release) {
        Compilation compilation = new Compilation(work);
        create(compilation.classes());
        return compilation.with(
                "--release",
                String.valueOf(release),
                "-d",
                compilation.classes().toString());
    }

    /** Where generated code finds what it needs at run time. */
    public static Path runtime() {
        return place(EventTable.class);
    }

    /** Where generated code finds its annotations. */
    public static Path annotations() {
        return place(NullMarked.class);
    }

    /** Where generated modules find the newest Jackson 2 and 3. */
    public static Stream<Path> jackson() {
        return Stream.of(
                        JsonInclude.class,
                        com.fasterxml.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.databind.ObjectMapper.class,
                        tools.jackson.core.JsonParser.class,
                        tools.jackson.databind.ObjectMapper.class)
                .map(Compilation::place);
    }

    public Path classes() {
        return work.resolve("classes").toAbsolutePath();
    }

    /** Adds arguments. */
    public Compilation with(String... options) {
        arguments.addAll(List.of(options));
        return this;
    }

    /** All warnings of javac and of doclint are errors. */
    public Compilation strict() {
        return with("-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-proc:none");
    }

    /** The runtime, its annotations and Jackson on the class path, and more. */
    public Compilation onClassPath(Path... more) {
        return with("-cp", joined(Stream.concat(needed(), Arrays.stream(more))));
    }

    /** Only these on the class path. */
    public Compilation onClassPathOf(Stream<Path> places) {
        return with("-cp", joined(places));
    }

    /** The runtime, its annotations and Jackson as modules. */
    public Compilation onModulePath() {
        return with("-p", joined(needed()));
    }

    private static Stream<Path> needed() {
        return Stream.concat(Stream.of(runtime(), annotations()), jackson());
    }

    /** Adds a source. */
    public Compilation source(String path, String content) {
        Path file = sources().resolve(path);
        create(file.getParent());
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with(file.toString());
    }

    /** Adds sources. */
    public Compilation sources(Collection<GeneratedFile> files) {
        files.forEach(file -> source(file.path(), file.content()));
        return this;
    }

    /** The folder of the sources. */
    public Path sources() {
        return work.resolve("sources").toAbsolutePath();
    }

    List<String> arguments() {
        return List.copyOf(arguments);
    }

    /** The arguments as a file that stands for them, as {@code @file}, on a command line. */
    Path argumentFile() {
        List<String> quoted = arguments.stream()
                .map(argument -> '"' + argument.replace('\\', '/') + '"')
                .toList();
        try {
            return Files.write(work.resolve("arguments"), quoted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
