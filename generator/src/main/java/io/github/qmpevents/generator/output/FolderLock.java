package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Lets one build at a time write to a folder, be the other one a thread, a process, or an IDE. */
final class FolderLock {
    private static final long PAUSE_MILLIS = 20;

    private final FileOperations disk;
    private final Duration patience;

    /** A lock that is waited for that long. */
    FolderLock(FileOperations disk, Duration patience) {
        this.disk = disk;
        this.patience = patience;
    }

    /**
     * Waits until nobody else has locked the file, and locks it.
     *
     * @throws UnusablePathException if it takes too long, or the thread is interrupted
     */
    Closeable acquire(Path file) throws IOException {
        long start = System.nanoTime();
        Optional<Closeable> lock = disk.tryLock(file);
        while (lock.isEmpty()) {
            if (System.nanoTime() - start >= patience.toNanos()) {
                throw new UnusablePathException(
                        "another build has been writing to " + file.getParent() + " for " + patience.toSeconds()
                                + " s; let it end, or give each build an output folder of its own",
                        null);
            }
            pause(file);
            lock = disk.tryLock(file);
        }
        return lock.get();
    }

    private static void pause(Path file) {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusablePathException("interrupted while another build writes to " + file.getParent(), e);
        }
    }
}
