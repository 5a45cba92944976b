package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.testing.FolderContent;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderLockTest {
    private static final FileOperations DISK = new DiskOperations();

    @TempDir
    private Path work;

    @Test
    void aLockThatIsNotGivenBackIsOneClearError() throws IOException {
        Path file = work.resolve("lock");
        try (Closeable held = new FolderLock(DISK, Duration.ZERO).acquire(file)) {
            assertThatThrownBy(() -> new FolderLock(DISK, Duration.ZERO).acquire(file))
                    .isInstanceOf(UnusablePathException.class)
                    .hasMessage("another build has been writing to " + work
                            + " for 0 s; let it end, or give each build an output folder of its own");
            assertThat(held).isNotNull();
        }
        new FolderLock(DISK, Duration.ZERO).acquire(file).close();
    }

    @Test
    void whoWaitsGetsTheLockWhenItIsGivenBack() throws Exception {
        Path file = work.resolve("lock");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch tried = new CountDownLatch(1);
            Future<Closeable> waiting;
            try (Closeable held = new FolderLock(DISK, Duration.ZERO).acquire(file)) {
                FileOperations observed = new Observed(tried);
                waiting = other.submit(() -> new FolderLock(observed, Duration.ofSeconds(50)).acquire(file));
                tried.await();
                assertThat(waiting).isNotDone();
                assertThat(held).isNotNull();
            }
            waiting.get().close();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void whoIsInterruptedWhileWaitingSaysSo() throws Exception {
        Path file = work.resolve("lock");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Closeable held = new FolderLock(DISK, Duration.ZERO).acquire(file)) {
            CountDownLatch tried = new CountDownLatch(1);
            Future<Closeable> waiting =
                    other.submit(() -> new FolderLock(new Observed(tried), Duration.ofDays(1)).acquire(file));
            tried.await();
            other.shutdownNow();
            assertThatThrownBy(waiting::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(UnusablePathException.class)
                    .hasMessageStartingWith("interrupted while another build writes to");
            assertThat(held).isNotNull();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void manyWritersLeaveWhatOneOfThemWrote() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        Path root = work.resolve("root");
        try {
            List<Future<OutputReport>> reports = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                List<GeneratedFile> files = files(i % 4);
                reports.add(writers.submit(() -> new OutputFolder(root, "test").write(files)));
            }
            for (Future<OutputReport> report : reports) {
                report.get();
            }
        } finally {
            writers.shutdown();
            assertThat(writers.awaitTermination(50, TimeUnit.SECONDS)).isTrue();
        }
        int first = FolderContent.of(root).get("p/C0.java").charAt(GeneratedFile.HEADER.length() + 4) - '0';
        for (GeneratedFile file : files(first)) {
            assertThat(root.resolve(file.path())).hasContent(file.content());
        }
        assertThat(FolderContent.of(root)).hasSize(files(first).size() + 2);
    }

    private static List<GeneratedFile> files(int version) {
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < 5 + version; i++) {
            files.add(new GeneratedFile("p/C" + i + ".java", "// " + GeneratedFile.HEADER + "\n" + version + "\n"));
        }
        return files;
    }

    /** Tells when the lock was tried to get for the second time, so that somebody waits. */
    private static final class Observed extends FailingOperations {
        private final CountDownLatch tried;
        private int count;

        Observed(CountDownLatch tried) {
            super(Integer.MAX_VALUE, Failure.ONCE);
            this.tried = tried;
        }

        @Override
        public Optional<Closeable> tryLock(Path file) throws IOException {
            if (++count == 2) {
                tried.countDown();
            }
            return super.tryLock(file);
        }
    }
}
