package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.ClassFile;
import io.github.qmpevents.generator.testing.CompiledCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What javac makes of generated code. */
class ByteCodeTest {
    /** HotSpot never compiles methods that are larger; see its option {@code DontCompileHugeMethods}. */
    private static final int LARGEST_COMPILED = 8000;

    private static final String BOOTSTRAP = "java/lang/invoke/.*|java/lang/runtime/.*";

    /** Of records: {@code equals}, {@code hashCode} and {@code toString}. */
    private static final String OF_RECORDS = "java/lang/runtime/ObjectMethods";

    /** What javac writes into each class with an {@code invokedynamic}. */
    private static final String LOOKUP = "java/lang/invoke/MethodHandles(\\$Lookup)?";

    /** All class files by their paths. */
    private static final Map<String, ClassFile> GENERATED = read(CompiledCode.classes());

    @Test
    void methodsAreSmallEnoughToBeCompiledAtRunTime() {
        Map<String, Integer> tooLarge = new TreeMap<>();
        GENERATED.forEach((path, file) -> file.codeSizes().forEach((method, size) -> {
            if (size > LARGEST_COMPILED && !path.startsWith("words/")) {
                tooLarge.put(path + " " + method, size);
            }
        }));
        assertThat(tooLarge).isEmpty();
    }

    @Test
    void noLambdaAndNoConcatenationIsSetUpWhenEventsAreRead() {
        GENERATED.forEach((path, file) -> {
            if (!path.contains("/commands/")) { // which wait for QEMU anyway
                assertThat(file.classes()).as(path).allMatch(ByteCodeTest::isSetUpWithoutDelay);
            }
        });
    }

    /** Whether a class, if code mentions it, does not stand for an {@code invokedynamic} but those of records. */
    static boolean isSetUpWithoutDelay(String name) {
        return !name.matches(BOOTSTRAP) || name.equals(OF_RECORDS) || name.matches(LOOKUP);
    }

    @Test
    void nothingIsFoundByReflection() {
        GENERATED.forEach((path, file) -> assertThat(file.classes())
                .as(path)
                .noneMatch(name -> name.startsWith("java/lang/reflect/") || name.equals("java/lang/ClassLoader")));
    }

    @Test
    void classFilesAreReadAsTheyAre() {
        ClassFile stop = GENERATED.get("generated/bundled/StopEvent.class");

        assertThat(stop.classes()).contains("generated/bundled/QemuEvent", OF_RECORDS);
        assertThat(stop.codeSizes()).containsEntry("timestamp()Ljava/time/Instant;", 5);
    }

    /** The class files in a folder or a jar. */
    static Map<String, ClassFile> read(Path place) {
        if (Files.isDirectory(place)) {
            return readFolder(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return readFolder(jar.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, ClassFile> readFolder(Path classes) {
        Map<String, ClassFile> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(classes)) {
            walk.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file ->
                            files.put(classes.relativize(file).toString().replace('\\', '/'), ClassFile.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
