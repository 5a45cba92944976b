package io.github.qmpevents.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@link GeneratedCode}, compiled strictly and for release 17; once, for all tests that look at what came of it. */
public final class CompiledCode {
    private static final CompiledCode SHARED = new CompiledCode(Path.of("target", "generated-code"));

    private final Path work;
    private final String said;

    private CompiledCode(Path work) {
        this.work = work;
        delete(work);
        this.said = Javac.ofThisJdk().compile(GeneratedCode.all(), work);
    }

    /** The folder of the classes; fails the test if the compiler said anything. */
    public static Path classes() {
        assertThat(SHARED.said).isEmpty();
        return SHARED.work.resolve("classes").toAbsolutePath();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
