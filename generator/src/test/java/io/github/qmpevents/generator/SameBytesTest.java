package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.generator.testing.ChildJvm;
import io.github.qmpevents.generator.testing.FolderContent;
import io.github.qmpevents.generator.testing.GeneratingOften;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 128 generations of the same, in eight machines that have little in common: no byte differs. */
class SameBytesTest {
    private static final List<Machine> MACHINES = List.of(
            new Machine(1, "-Dfile.encoding=UTF-8", "-Duser.language=de", "-XX:TieredStopAtLevel=1"),
            new Machine(2, "-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-XX:ActiveProcessorCount=1"),
            new Machine(3, "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Asia/Tokyo", "-XX:hashCode=2"),
            new Machine(4, "-Dfile.encoding=IBM1047", "-Dline.separator=\r\n", "-XX:ActiveProcessorCount=8"));

    @TempDir
    private Path root;

    @Test
    void whatIsGeneratedIsTheSameInEveryPlaceAndWithAnyNumberOfThreads() throws Exception {
        assertTheSame(Path.of(System.getProperty("java.home")));
    }

    @Test
    void whatIsGeneratedIsTheSameWithANewerJdk() throws Exception {
        assumeTrue(System.getenv("JAVA25_HOME") != null, "JAVA25_HOME is not set");
        assertTheSame(Path.of(System.getenv("JAVA25_HOME")));
    }

    private void assertTheSame(Path jdk) throws Exception {
        Path here = root.resolve("here");
        List<String> digests = new ArrayList<>();
        for (int number = 0; number < MACHINES.size(); number++) {
            digests.addAll(MACHINES.get(number).digests(jdk, Files.createDirectory(root.resolve("jvm" + number))));
        }

        assertThat(digests).hasSize(64).containsOnly(GeneratingOften.digest(here));
        assertThat(FolderContent.of(here))
                .hasSizeGreaterThan(100)
                .anySatisfy((path, content) -> assertThat(path).startsWith(".qmp-events/"));
    }

    private record Machine(int threads, List<String> options) {
        Machine(int threads, String... options) {
            this(threads, List.of(options));
        }

        /** One for each generation. */
        List<String> digests(Path jdk, Path folder) throws Exception {
            List<String> all = new ArrayList<>(options);
            all.addAll(0, List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+UseSerialGC"));
            ChildJvm.of(jdk, all)
                    .run(Duration.ofMinutes(5), GeneratingOften.class, folder.toString(), Integer.toString(threads));
            return Files.readAllLines(folder.resolve("digests"));
        }
    }
}
