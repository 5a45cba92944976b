package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.ChildJvm;
import io.github.qmpevents.generator.testing.FolderContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write for ever are killed, each at a moment of its own; {@code -Dwriter.kills=} tells how many. */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("writer.kills", 10);

    @TempDir
    private Path work;

    @Test
    void aFolderWhoseWriterWasKilledIsOldOrNewOrKnownAsUnfinished() throws Exception {
        SplittableRandom random = new SplittableRandom(20);
        for (int kill = 0; kill < KILLS; kill++) {
            Path root = work.resolve("root");
            killWhileWriting(root, random.nextInt(100));

            assertOldOrNewOrUnfinished(root);
            OutputFolder folder = new OutputFolder(root, "test");
            folder.write(Writer.files(kill % 3), "mended", EditedFiles.keep(""));
            assertThat(sources(root)).isEqualTo(contents(Writer.files(kill % 3)));
            assertThat(FolderContent.of(root.resolve(".qmp-events"))).containsOnlyKeys("lock", "test.manifest");
        }
    }

    private static void killWhileWriting(Path root, int millis) throws IOException, InterruptedException {
        Process writer = ChildJvm.with().start(Writer.class, root.toString());
        try {
            // its first line tells that it writes
            assertThat(writer.getInputStream().read()).isEqualTo('w');
            assertThat(writer.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static void assertOldOrNewOrUnfinished(Path root) throws IOException {
        Map<String, String> sources = sources(root);
        Manifest manifest = new StateFolder(root, "test", new DiskOperations()).read();
        for (int version = 0; version < 2; version++) {
            boolean there = sources.equals(contents(Writer.files(version)));
            assertThat(new OutputFolder(root, "test")
                            .upToDate("version " + version)
                            .isPresent())
                    .isEqualTo(there && manifest.complete() && isClean(root));
        }
        if (manifest.complete()) {
            assertThat(sources).isIn(contents(Writer.files(0)), contents(Writer.files(1)));
        }
    }

    private static boolean isClean(Path root) {
        return !Files.exists(root.resolve(".qmp-events/test.work"));
    }

    private static Map<String, String> sources(Path root) {
        Map<String, String> sources = FolderContent.of(root);
        sources.keySet().removeIf(path -> path.startsWith(".qmp-events"));
        return sources;
    }

    private static Map<String, String> contents(List<GeneratedFile> files) {
        Map<String, String> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        return contents;
    }

    /** Writes two versions in turn until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            OutputFolder folder = new OutputFolder(Path.of(arguments[0]), "test");
            for (int i = 0; true; i++) {
                folder.write(files(i % 2), "version " + i % 2, EditedFiles.keep(""));
                if (i == 0) {
                    System.out.print('w');
                    System.out.flush();
                }
            }
        }

        static List<GeneratedFile> files(int version) {
            List<GeneratedFile> files = new ArrayList<>();
            for (int i = version; i < 30; i += 1 + version) {
                String code = "// " + GeneratedFile.HEADER + "\nclass C" + i + " { int v = " + version + "; }\n";
                files.add(new GeneratedFile("p/q" + i % 4 + "/C" + i + ".java", code));
            }
            return files;
        }
    }
}
