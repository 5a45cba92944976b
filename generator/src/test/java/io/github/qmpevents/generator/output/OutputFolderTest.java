package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path root;

    @Test
    void filesAreWrittenWithTheirFolders() throws IOException {
        OutputReport report = write(file("a/b/C.java", "class C {}"));

        assertThat(report).isEqualTo(new OutputReport(1, 0, 0));
        assertThat(root.resolve("a/b/C.java")).hasContent(content("class C {}"));
    }

    @Test
    void whatHasNotChangedIsNotTouched() throws IOException {
        write(file("C.java", "class C {}"), file("D.java", "class D {}"));
        Files.setLastModifiedTime(root.resolve("C.java"), LONG_AGO);

        OutputReport report = write(file("C.java", "class C {}"), file("D.java", "final class D {}"));

        assertThat(report).isEqualTo(new OutputReport(1, 1, 0));
        assertThat(Files.getLastModifiedTime(root.resolve("C.java"))).isEqualTo(LONG_AGO);
        assertThat(root.resolve("D.java")).hasContent(content("final class D {}"));
    }

    @Test
    void aSecondRunIsUpToDate() throws IOException {
        write(file("C.java", "class C {}"));

        assertThat(write(file("C.java", "class C {}")).isUpToDate()).isTrue();
    }

    @Test
    void whatIsNoLongerGeneratedGoesTogetherWithItsEmptyFolders() throws IOException {
        write(file("a/b/C.java", "class C {}"), file("D.java", "class D {}"));

        OutputReport report = write(file("D.java", "class D {}"));

        assertThat(report).isEqualTo(new OutputReport(0, 1, 1));
        assertThat(root.resolve("a")).doesNotExist();
        assertThat(root.resolve("D.java")).exists();
    }

    @Test
    void filesOfOthersStay() throws IOException {
        Files.writeString(root.resolve("Mine.java"), "class Mine {}");
        write(file("C.java", "class C {}"));

        write();

        assertThat(root.resolve("C.java")).doesNotExist();
        assertThat(root.resolve("Mine.java")).hasContent("class Mine {}");
    }

    @Test
    void whatIsGeneratedUnderAnotherIdStays() throws IOException {
        new OutputFolder(root, "one").write(List.of(file("C.java", "class C {}")));
        new OutputFolder(root, "two").write(List.of(file("D.java", "class D {}")));

        new OutputFolder(root, "two").write(List.of());

        assertThat(root.resolve("C.java")).exists();
        assertThat(root.resolve("D.java")).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseInTheWayIsAnErrorAndNothingIsWritten() throws IOException {
        Files.writeString(root.resolve("D.java"), "class D { /* by hand */ }");

        assertThatThrownBy(() -> write(file("C.java", "class C {}"), file("D.java", "class D {}")))
                .isInstanceOf(UnusablePathException.class)
                .hasMessageContaining("D.java")
                .hasMessageContaining("not generated");

        assertThat(root.resolve("C.java")).doesNotExist();
        assertThat(root.resolve("D.java")).hasContent("class D { /* by hand */ }");
    }

    @Test
    void anOutputFolderThatIsAFileIsAnErrorThatNamesIt() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "text");

        assertThatThrownBy(() -> new OutputFolder(file.resolve("below"), "test").write(List.of(file("C.java", ""))))
                .isInstanceOf(UnusablePathException.class)
                .hasMessageContaining(file + " is a file");
        assertThat(file).hasContent("text");
    }

    @Test
    void aManifestThatNamesFilesOutsideDeletesNothingThere() throws IOException {
        Path outside = Files.writeString(root.resolve("Outside.java"), content("class Outside {}"));
        Path inner = root.resolve("inner");
        OutputFolder folder = new OutputFolder(inner, "test");
        folder.write(List.of(file("C.java", "class C {}")));
        Files.writeString(inner.resolve(".qmp-events/test.manifest"), "../Outside.java\nC.java\n");

        folder.write(List.of());

        assertThat(outside).exists();
        assertThat(inner.resolve("C.java")).doesNotExist();
    }

    @Test
    void noWorkFileIsLeftBehind() throws IOException {
        write(file("a/C.java", "class C {}"));

        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("C.java", "test.manifest");
        }
    }

    private OutputReport write(GeneratedFile... files) throws IOException {
        return new OutputFolder(root, "test").write(List.of(files));
    }

    private static GeneratedFile file(String path, String code) {
        return new GeneratedFile(path, content(code));
    }

    private static String content(String code) {
        return "// " + GeneratedFile.HEADER + " from x; do not edit.\n" + code + "\n";
    }
}
