package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.testing.FolderContent;
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

    private static final EditedFiles KEEP = EditedFiles.keep("use the switch");

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
    void noWorkFileIsLeftBehind() throws IOException {
        write(file("a/C.java", "class C {}"));

        assertThat(FolderContent.of(root))
                .containsOnlyKeys("a/C.java", ".qmp-events/test.manifest", ".qmp-events/lock");
        assertThat(root.resolve(".qmp-events/test.work")).doesNotExist();
    }

    @Test
    void theSameInputsAreUpToDateUntilAnythingIsOther() throws IOException {
        OutputFolder folder = new OutputFolder(root, "test");
        assertThat(folder.upToDate("x")).isEmpty();
        folder.write(List.of(file("C.java", "class C {}"), file("D.java", "class D {}")), "x", KEEP);

        assertThat(folder.upToDate("x")).contains(new OutputReport(0, 2, 0));
        assertThat(folder.upToDate("y")).isEmpty();
        assertThat(new OutputFolder(root, "other").upToDate("x")).isEmpty();

        Files.writeString(root.resolve("C.java"), content("class C { }"));
        assertThat(folder.upToDate("x")).isEmpty();

        Files.delete(root.resolve("C.java"));
        assertThat(folder.upToDate("x")).isEmpty();
    }

    @Test
    void whatIsMadeFromNobodyKnowsWhatIsNeverUpToDate() throws IOException {
        write(file("C.java", "class C {}"));

        assertThat(new OutputFolder(root, "test").upToDate("")).isEmpty();
    }

    @Test
    void otherInputsWithTheSameFilesTouchNoFileAndAreUpToDateThen() throws IOException {
        OutputFolder folder = new OutputFolder(root, "test");
        folder.write(List.of(file("C.java", "class C {}")), "x", KEEP);
        Files.setLastModifiedTime(root.resolve("C.java"), LONG_AGO);

        assertThat(folder.write(List.of(file("C.java", "class C {}")), "y", KEEP))
                .isEqualTo(new OutputReport(0, 1, 0));
        assertThat(folder.upToDate("y")).isPresent();
        assertThat(Files.getLastModifiedTime(root.resolve("C.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void nothingIsTouchedToFindOutThatNothingIsToDo() throws IOException {
        OutputFolder folder = new OutputFolder(root, "test");
        folder.write(List.of(file("a/C.java", "class C {}")), "x", KEEP);
        List<Path> all = walk();
        for (Path path : all) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }

        assertThat(folder.upToDate("x")).isPresent();
        assertThat(folder.write(List.of(file("a/C.java", "class C {}")), "x", KEEP)
                        .isUpToDate())
                .isTrue();

        assertThat(walk()).isEqualTo(all);
        for (Path path : all) {
            if (Files.isRegularFile(path)) {
                assertThat(Files.getLastModifiedTime(path)).as(path.toString()).isEqualTo(LONG_AGO);
            }
        }
    }

    @Test
    void aFileThatIsMissingIsMadeAgain() throws IOException {
        write(file("C.java", "class C {}"), file("D.java", "class D {}"));
        Files.delete(root.resolve("C.java"));

        assertThat(write(file("C.java", "class C {}"), file("D.java", "class D {}")))
                .isEqualTo(new OutputReport(1, 1, 0));
    }

    private List<Path> walk() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted().toList();
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
