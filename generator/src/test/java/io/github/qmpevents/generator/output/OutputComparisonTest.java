package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputComparisonTest {
    private static final List<GeneratedFile> FILES = List.of(file("a/C.java"), file("a/D.java"));

    @TempDir
    private Path root;

    @BeforeEach
    void generate() throws IOException {
        new OutputFolder(root, "test").write(FILES);
    }

    @Test
    void whatWasJustGeneratedIsTheSame() throws IOException {
        assertThat(OutputComparison.of(root, FILES).isSame()).isTrue();
    }

    @Test
    void otherLineEndsAreNoDifference() throws IOException {
        Path file = root.resolve("a/C.java");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

        assertThat(OutputComparison.of(root, FILES).isSame()).isTrue();
    }

    @Test
    void everyDifferenceIsTold() throws IOException {
        Files.delete(root.resolve("a/C.java"));
        Files.writeString(root.resolve("a/D.java"), "class D {}\n");
        Files.writeString(root.resolve("a/Old.java"), file("a/Old.java").content());
        Files.writeString(root.resolve("a/Mine.java"), "class Mine {}\n");

        assertThat(OutputComparison.of(root, FILES))
                .isEqualTo(new OutputComparison(List.of("a/C.java"), List.of("a/D.java"), List.of("a/Old.java")));
    }

    @Test
    void aFolderInPlaceOfAFileIsADifference() throws IOException {
        Files.delete(root.resolve("a/C.java"));
        Files.createDirectory(root.resolve("a/C.java"));

        assertThat(OutputComparison.of(root, FILES).different()).containsExactly("a/C.java");
    }

    @Test
    void aFolderThatIsNotThereLacksEverything() throws IOException {
        assertThat(OutputComparison.of(root.resolve("none"), FILES).missing()).containsExactly("a/C.java", "a/D.java");
    }

    private static GeneratedFile file(String path) {
        return new GeneratedFile(path, "// " + GeneratedFile.HEADER + ".\nclass X {}\n");
    }
}
