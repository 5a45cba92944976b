package io.github.qmpevents.runtime.recording;

import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.tap.Tap;
import io.github.qmpevents.runtime.text.PrintableAscii;
import io.github.qmpevents.runtime.text.WarningLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in a file what goes over the connections of one monitor, in both directions, with the times of arrival; {@link
 * Replay} reads it back. Secrets are masked, so a message is recorded when its last byte has come. A file that was cut
 * anywhere, since the program or the machine went down, can be read up to there.
 *
 * <p>A thread of its own, a daemon, writes the file. If the disk is too slow, what finds no room in the buffer is
 * replaced by a line that tells its length; if it fails, the recording ends with one warning, and the connection does not
 * notice.
 */
public final class Recording implements Tap, AutoCloseable {
    /** How long {@link #close()} waits for the disk. */
    static final Duration CLOSING = Duration.ofSeconds(10);

    private final RecordingOptions options;
    private final DiskQueue queue;
    private @Nullable RecordedMonitor monitor;

    Recording(RecordingOptions options, DiskQueue queue) {
        this.options = options;
        this.queue = queue;
    }

    /**
     * A recording with the default options.
     *
     * @throws IOException as {@link #to(Path, RecordingOptions)} does
     */
    public static Recording to(Path file) throws IOException {
        return to(file, RecordingOptions.defaults());
    }

    /**
     * A recording that makes a new file, which nobody but its owner may read where the system knows of that.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it exists; nothing is ever written over or behind
     * @throws IOException if it cannot be made
     */
    public static Recording to(Path file, RecordingOptions options) throws IOException {
        String shown = PrintableAscii.of(file.toString(), 200);
        return new Recording(
                options, new DiskQueue(shown, NewFile.open(file), options.bufferBytes(), new WarningLog()));
    }

    /** @throws IllegalStateException if the connection is of another monitor than the first one was */
    @Override
    public synchronized void opened(String connection, Instant time) {
        monitorOf(connection, time).opened(time);
    }

    /** @throws IllegalStateException if the connection is of another monitor than the first one was */
    @Override
    public synchronized void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
        monitorOf(connection, time).bytes(direction, bytes, time);
    }

    /** @throws IllegalStateException if the connection is of another monitor than the first one was */
    @Override
    public synchronized void ended(String connection, Instant time) {
        monitorOf(connection, time).ended(time);
    }

    private RecordedMonitor monitorOf(String connection, Instant time) {
        RecordedMonitor known = monitor;
        if (known == null) {
            known = new RecordedMonitor(connection, time, queue, options);
            monitor = known;
        }
        known.require(connection);
        return known;
    }

    /** Why the recording has ended by itself; empty if it has not. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(queue.failure());
    }

    /** Ends the recording, and waits up to ten seconds until all of it is written; the connection goes on. */
    @Override
    public void close() {
        finish();
        queue.close(CLOSING);
    }

    private synchronized void finish() {
        if (monitor != null) {
            monitor.finish();
        }
    }
}
