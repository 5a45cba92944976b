package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.output.FailingOperations.Failure;
import io.github.qmpevents.generator.testing.FolderContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever operation fails, a folder is as before, as planned, or known to be neither, and the next run mends it. */
class FailureAtEachOperationTest {
    private static final List<GeneratedFile> BEFORE =
            List.of(file("p/A.java", "A 1"), file("p/B.java", "B 1"), file("p/q/C.java", "C 1"));

    private static final EditedFiles KEEP = EditedFiles.keep("");

    /** What happens to the document. */
    private enum Change {
        FIRST(List.of(), BEFORE),
        TEXT(BEFORE, List.of(file("p/A.java", "A 2"), file("p/B.java", "B 1"), file("p/q/C.java", "C 2"))),
        EVENT_REMOVED(BEFORE, List.of(file("p/A.java", "A 2"), file("p/B.java", "B 1"))),
        EVENT_ADDED(
                BEFORE,
                List.of(
                        file("p/A.java", "A 2"),
                        file("p/B.java", "B 1"),
                        file("p/q/C.java", "C 1"),
                        file("p/r/D.java", "D 1"))),
        ANOTHER_PACKAGE(BEFORE, List.of(file("z/A.java", "A 1"), file("z/B.java", "B 1"))),
        NOTHING_BUT_INPUTS(BEFORE, BEFORE);

        private final List<GeneratedFile> from;
        private final List<GeneratedFile> to;

        Change(List<GeneratedFile> from, List<GeneratedFile> to) {
            this.from = from;
            this.to = to;
        }
    }

    /** Nothing like the others, for a document that changed again before the next run. */
    private static final List<GeneratedFile> THIRD = List.of(file("p/A.java", "A 3"), file("p/E.java", "E 3"));

    @TempDir
    private Path work;

    private int folders;

    @ParameterizedTest
    @EnumSource
    void theNextRunIsThatOfACleanFolder(Failure failure) throws IOException {
        for (Change change : Change.values()) {
            int operations = operations(change);
            for (int k = 1; k <= operations; k++) {
                List<GeneratedFile> next =
                        List.of(change.to, change.from, THIRD).get((k + failure.ordinal()) % 3);
                Path root = before(change);
                failAt(k, failure, root, change);

                assertOldNewOrUnfinished(root, change);
                folder(root, new DiskOperations()).write(next, "next", KEEP);
                assertThat(sources(root)).as(change + " failing at " + k).isEqualTo(contents(next));
                assertThat(FolderContent.of(root.resolve(".qmp-events"))).containsOnlyKeys("lock", "test.manifest");
                assertThat(root.resolve(".qmp-events/test.work")).doesNotExist();
            }
            assertThat(operations).as(change + " is not looked at").isGreaterThan(20);
        }
    }

    private int operations(Change change) throws IOException {
        FailingOperations disk = FailingOperations.never();
        folder(before(change), disk).write(change.to, "new", KEEP);
        return disk.count();
    }

    private Path before(Change change) throws IOException {
        Path root = work.resolve("root" + folders++);
        if (!change.from.isEmpty()) {
            folder(root, new DiskOperations()).write(change.from, "old", KEEP);
        }
        return root;
    }

    private static void failAt(int k, Failure failure, Path root, Change change) {
        FailingOperations disk = new FailingOperations(k, failure);
        try {
            folder(root, disk).write(change.to, "new", KEEP);
            assertThat(disk.count()).isLessThan(k);
        } catch (IOException | FailingOperations.Killed e) {
            assertThat(disk.count()).isGreaterThanOrEqualTo(k);
        }
    }

    private static void assertOldNewOrUnfinished(Path root, Change change) throws IOException {
        OutputFolder folder = folder(root, new DiskOperations());
        Map<String, String> sources = sources(root);
        if (folder.upToDate("old").isPresent()) {
            assertThat(sources).isEqualTo(contents(change.from));
        }
        if (folder.upToDate("new").isPresent()) {
            assertThat(sources).isEqualTo(contents(change.to));
        }
        Manifest manifest = new StateFolder(root, "test", new DiskOperations()).read();
        if (manifest.complete()) {
            assertThat(sources).isIn(contents(change.from), contents(change.to));
        }
        sources.values()
                .forEach(content ->
                        assertThat(content).startsWith("// Generated").endsWith("\n"));
    }

    private static OutputFolder folder(Path root, FileOperations disk) {
        return new OutputFolder(root, "test", disk, Duration.ZERO);
    }

    private static Map<String, String> sources(Path root) {
        if (!root.toFile().exists()) {
            return Map.of();
        }
        Map<String, String> sources = FolderContent.of(root);
        sources.keySet().removeIf(path -> path.startsWith(".qmp-events"));
        return sources;
    }

    private static Map<String, String> contents(List<GeneratedFile> files) {
        Map<String, String> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        return contents;
    }

    private static GeneratedFile file(String path, String code) {
        return new GeneratedFile(path, "// " + GeneratedFile.HEADER + "\n" + code + "\n");
    }
}
