package io.github.qmpevents.generator.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.naming.JacksonVersion;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.testing.Compilation;
import io.github.qmpevents.generator.testing.GeneratedCode;
import io.github.qmpevents.generator.testing.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The program {@code jackson/Calls.txt} with the bundled events and their module, compiled against one release of
 * Jackson and loaded with nothing else.
 */
final class JacksonCalls {
    private static final String FOLDER = "jackson.folder";
    private static final Path SOURCE = Path.of("src", "test", "resources", "jackson", "Calls.txt");

    private final String release;
    private final Class<?> calls;

    private JacksonCalls(String release, Class<?> calls) {
        this.release = release;
        this.calls = calls;
    }

    /** The releases that the build has put into a folder; skips the test outside of Maven. */
    static List<String> releases() {
        String folder = System.getProperty(FOLDER);
        Assumptions.assumeTrue(folder != null, FOLDER + " is not set");
        return list(Path.of(folder)).map(path -> path.getFileName().toString()).toList();
    }

    /** Compiles strictly, and fails the test if the compiler says anything. */
    static JacksonCalls of(String release, Path work) {
        JacksonVersion version = JacksonVersion.parse(release.substring(0, 1))
                .orElseThrow()
                .iterator()
                .next();
        Path[] jars = list(Path.of(System.getProperty(FOLDER)).resolve(release)).toArray(Path[]::new);
        Compilation compilation = Compilation.in(work, 17)
                .strict()
                .onClassPathOf(
                        Stream.concat(Stream.of(Compilation.runtime(), Compilation.annotations()), Stream.of(jars)))
                .sources(events(version))
                .source("consumer/Calls.java", source(version));
        assertThat(Javac.ofThisJdk().run(compilation)).as(release).isEmpty();
        return new JacksonCalls(
                release, load(Stream.concat(Stream.of(compilation.classes(), Compilation.runtime()), Stream.of(jars))));
    }

    /** Calls a method of the program. */
    String call(String method, String... arguments) throws Exception {
        Class<?>[] types = Stream.of(arguments).map(String::getClass).toArray(Class<?>[]::new);
        try {
            return (String) calls.getMethod(method, types).invoke(null, (Object[]) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public String toString() {
        return "Jackson " + release;
    }

    /** All files but the modules of other versions. */
    private static List<GeneratedFile> events(JacksonVersion version) {
        return GeneratedCode.bundled().files().stream()
                .filter(file -> !file.path().matches(".*Jackson.Module\\.java")
                        || file.path().endsWith(module(version) + ".java"))
                .toList();
    }

    private static String module(JacksonVersion version) {
        return "QemuEventsJackson" + version.word() + "Module";
    }

    private static String source(JacksonVersion version) {
        try {
            return Files.readString(SOURCE)
                    .replace(
                            "@jackson@",
                            version == JacksonVersion.JACKSON_2 ? "com.fasterxml.jackson" : "tools.jackson")
                    .replace("@module@", module(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Stream<Path> places) {
        URL[] urls = places.map(JacksonCalls::url).toArray(URL[]::new);
        try {
            return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()).loadClass("consumer.Calls");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
