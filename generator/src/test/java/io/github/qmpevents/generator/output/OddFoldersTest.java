package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.testing.FolderContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What comes of output folders that are odd in any way. Nothing outside of them ever changes, and nothing waits for ever. */
@Timeout(20)
class OddFoldersTest {
    private static final List<GeneratedFile> FILES = List.of(file("p/C.java", "class C {}"));
    private static final List<GeneratedFile> NEWER = List.of(file("p/C.java", "class C { int x; }"));
    private static final EditedFiles KEEP = EditedFiles.keep("use the switch");

    @TempDir
    private Path work;

    private Path root;
    private Path outside;
    private Map<String, String> outsideBefore = Map.of();

    @BeforeEach
    void makeWhatIsOutside() throws IOException {
        root = work.resolve("root");
        outside = Files.createDirectories(work.resolve("outside/p"));
        Files.writeString(outside.resolve("C.java"), FILES.get(0).content());
        Files.writeString(outside.resolve("Mine.java"), "class Mine {}\n");
        outside = work.resolve("outside");
        outsideBefore = FolderContent.of(outside);
    }

    @AfterEach
    void nothingOutsideHasChanged() {
        assertThat(FolderContent.of(outside)).isEqualTo(outsideBefore);
    }

    @Test
    void aLinkToAFolderIsItsUsersWish() throws IOException {
        Path real = Files.createDirectory(work.resolve("real"));
        Files.createSymbolicLink(root, real);

        write(FILES);

        assertThat(real.resolve("p/C.java")).exists();
    }

    @Test
    void aLinkToNowhereIsAnError() throws IOException {
        Files.createSymbolicLink(root, work.resolve("nowhere"));

        assertRefused(FILES, root + " is a symbolic link; name another folder");
        assertThat(work.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnError() throws IOException {
        Files.writeString(root, "text");

        assertRefused(FILES, "the output folder " + root + " cannot be made: " + root + " is a file");
        assertThat(root).hasContent("text");
    }

    @Test
    void aPipeInPlaceOfTheFolderIsAnError() throws Exception {
        pipe(root);

        assertRefused(FILES, root + " is neither a file nor a folder");
    }

    @Test
    void foldersAboveThatAreMissingAreMade() throws IOException {
        root = root.resolve("a/b c/\u00e4\u6f22");

        write(FILES);

        assertThat(root.resolve("p/C.java")).exists();
        assertThat(write(FILES).isUpToDate()).isTrue();
    }

    @Test
    void aPackageThatIsALinkIsNotFollowed() throws IOException {
        Files.createDirectory(root);
        Files.createSymbolicLink(root.resolve("p"), outside.resolve("p"));

        assertRefused(NEWER, root.resolve("p") + " is a symbolic link where a folder is to be");
    }

    @Test
    void nothingIsRemovedWhereALinkLeadsNow() throws IOException {
        write(FILES);
        Files.delete(root.resolve("p/C.java"));
        Files.delete(root.resolve("p"));
        Files.createSymbolicLink(root.resolve("p"), outside.resolve("p"));

        assertThat(new OutputFolder(root, "test").upToDate("x")).isEmpty();
        assertThat(write(List.of()).removed()).isZero();
    }

    @Test
    void aFileThatIsALinkIsNotFollowed() throws IOException {
        Files.createDirectories(root.resolve("p"));
        Path link = Files.createSymbolicLink(root.resolve("p/C.java"), outside.resolve("p/C.java"));

        assertRefused(NEWER, link + " is a symbolic link where a file is to be");
        assertRefused(FILES, link + " is a symbolic link where a file is to be");
    }

    @Test
    void aFileThatIsALinkToNowhereIsNotFollowed() throws IOException {
        Files.createDirectories(root.resolve("p"));
        Files.createSymbolicLink(root.resolve("p/C.java"), outside.resolve("p/New.java"));

        assertRefused(FILES, "is a symbolic link where a file is to be");
    }

    @Test
    void aHardLinkIsPartedFromItsFile() throws IOException {
        Files.createDirectories(root.resolve("p"));
        Files.createLink(root.resolve("p/C.java"), outside.resolve("p/C.java"));

        write(NEWER);

        assertThat(root.resolve("p/C.java")).hasContent(NEWER.get(0).content());
    }

    @Test
    void aPipeInPlaceOfAFileIsAnErrorAndNotRead() throws Exception {
        Files.createDirectories(root.resolve("p"));
        pipe(root.resolve("p/C.java"));

        assertRefused(FILES, "is neither a file nor a folder where a file is to be");
    }

    @Test
    void aFolderInPlaceOfAFileIsAnError() throws IOException {
        Files.createDirectories(root.resolve("p/C.java"));

        assertRefused(FILES, root.resolve("p/C.java") + " is a folder where a file is to be");
    }

    @Test
    void aFileInPlaceOfAPackageIsAnError() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("p"), "text");

        assertRefused(FILES, root.resolve("p") + " is a file where a folder is to be");
    }

    @Test
    void aFileThatIsReadOnlyAndOursIsReplaced() throws IOException {
        write(FILES);
        assertThat(root.resolve("p/C.java").toFile().setReadOnly()).isTrue();

        write(NEWER);

        assertThat(root.resolve("p/C.java")).hasContent(NEWER.get(0).content());
    }

    @Test
    void aFileOfSomebodyElseIsAnError() throws IOException {
        Files.createDirectories(root.resolve("p"));
        Path mine = Files.writeString(root.resolve("p/C.java"), "class C { /* by hand */ }");

        assertRefused(FILES, "not overwritten, because it was not generated: " + mine);
        assertThatThrownBy(() -> new OutputFolder(root, "test").write(FILES, "x", EditedFiles.lose()))
                .hasMessageContaining("was not generated");
        assertThat(mine).hasContent("class C { /* by hand */ }");
    }

    @Test
    void anEditedFileIsAnErrorThatTellsHowToOverwriteIt() throws IOException {
        write(FILES);
        Path edited = Files.writeString(root.resolve("p/C.java"), FILES.get(0).content() + "// a note\n");

        String message =
                "not overwritten, because it was edited after it was generated: " + edited + "; use the switch";
        assertRefused(FILES, message);
        assertRefused(NEWER, message);
        assertRefused(List.of(), message);
        assertThat(Files.readString(edited)).endsWith("// a note\n");

        OutputReport report = new OutputFolder(root, "test").write(NEWER, "x", EditedFiles.lose());
        assertThat(report).isEqualTo(new OutputReport(1, 0, 0));
        assertThat(edited).hasContent(NEWER.get(0).content());
    }

    @Test
    void anEditThatIsWhatIsGeneratedNowIsFine() throws IOException {
        write(FILES);
        Files.writeString(root.resolve("p/C.java"), NEWER.get(0).content());

        assertThat(write(NEWER)).isEqualTo(new OutputReport(0, 1, 0));
    }

    @Test
    void lineEndsThatACheckoutTurnedAreNoEdit() throws IOException {
        write(FILES);
        Files.writeString(root.resolve("p/C.java"), FILES.get(0).content().replace("\n", "\r\n"));

        assertThat(new OutputFolder(root, "test").upToDate("x")).isPresent();
        assertThat(write(NEWER)).isEqualTo(new OutputReport(1, 0, 0));
    }

    @Test
    void anEmptyFileIsNoEdit() throws IOException {
        write(FILES);
        Files.writeString(root.resolve("p/C.java"), "");

        assertThat(write(FILES)).isEqualTo(new OutputReport(1, 0, 0));
    }

    @Test
    void withoutAManifestWhatBearsTheHeaderIsOurs() throws IOException {
        write(FILES);
        Files.delete(root.resolve(".qmp-events/test.manifest"));

        assertThat(write(NEWER)).isEqualTo(new OutputReport(1, 0, 0));
    }

    @Test
    void aManifestOfRubbishIsNone() throws IOException {
        write(FILES);
        Files.writeString(root.resolve(".qmp-events/test.manifest"), "\u0000rubbish\n".repeat(1000));

        assertThat(new OutputFolder(root, "test").upToDate("x")).isEmpty();
        assertThat(write(NEWER)).isEqualTo(new OutputReport(1, 0, 0));
    }

    @Test
    void aForgedManifestRemovesNothingOutsideAndNothingOfOthers() throws IOException {
        write(FILES);
        Files.writeString(root.resolve("Mine.java"), "class Mine {}\n");
        Manifest forged = new Manifest(
                true,
                "x",
                Map.of(
                        "../outside/p/C.java",
                        Set.of(hash(outside.resolve("p/C.java"))),
                        outside.resolve("p/C.java").toString(),
                        Set.of(hash(outside.resolve("p/C.java"))),
                        "Mine.java",
                        Set.of(hash(root.resolve("Mine.java"))),
                        "p/C.java",
                        Set.of(hash(root.resolve("p/C.java")))));
        Files.write(root.resolve(".qmp-events/test.manifest"), ManifestText.write(forged));

        assertThat(write(List.of()).removed()).isOne();
        assertThat(root.resolve("Mine.java")).exists();
    }

    @Test
    void aStateFolderOrALockThatIsALinkIsAnError() throws IOException {
        Files.createDirectory(root);
        Path link = Files.createSymbolicLink(root.resolve(".qmp-events"), outside);
        assertRefused(FILES, link + " is not what qmp-events makes there");

        Files.delete(link);
        Files.createDirectory(link);
        for (String name : List.of("lock", "test.manifest")) {
            Path inside = Files.createSymbolicLink(link.resolve(name), outside.resolve("p/Mine.java"));
            assertRefused(FILES, inside + " is not what qmp-events makes there");
            Files.delete(inside);
        }
    }

    @Test
    void aLockThatIsAPipeIsAnError() throws Exception {
        Files.createDirectories(root.resolve(".qmp-events"));
        pipe(root.resolve(".qmp-events/lock"));

        assertRefused(FILES, "is not what qmp-events makes there");
    }

    @Test
    void twoGenerationsOfTheSameFilesAreAnErrorOnceTheyDiffer() throws IOException {
        new OutputFolder(root, "one").write(FILES, "x", KEEP);
        assertThat(new OutputFolder(root, "two").write(FILES, "x", KEEP).isUpToDate())
                .isTrue();
        assertThat(new OutputFolder(root, "two").write(List.of(), "x", KEEP).removed())
                .isZero();

        assertThatThrownBy(() -> new OutputFolder(root, "three").write(NEWER, "x", KEEP))
                .isInstanceOf(UnusablePathException.class)
                .hasMessageContaining("another generation into the same folder made it: " + root.resolve("p/C.java"))
                .hasMessageContaining("one.manifest");
    }

    private OutputReport write(List<GeneratedFile> files) throws IOException {
        return new OutputFolder(root, "test").write(files, "x", KEEP);
    }

    private void assertRefused(List<GeneratedFile> files, String message) {
        assertThatThrownBy(() -> write(files))
                .isInstanceOf(UnusablePathException.class)
                .hasMessageContaining(message);
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        boolean made;
        try {
            Process process = new ProcessBuilder("mkfifo", path.toString()).start();
            made = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            made = false;
        }
        assumeTrue(made, "no named pipes here");
    }

    private static String hash(Path file) throws IOException {
        return ContentHash.of(Files.readAllBytes(file));
    }

    private static GeneratedFile file(String path, String code) {
        return new GeneratedFile(path, "// " + GeneratedFile.HEADER + "\n" + code + "\n");
    }
}
