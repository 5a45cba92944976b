package io.github.qmpevents.runtime.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one direction of a recording. Bytes that came at different times are never read at once. For one thread
 * at a time; only {@link #close()} may be called by another one, which ends a pause.
 */
public final class ReplayStream extends InputStream {
    private final RecordReader records;
    private final Mark way;
    private final Pacer pacer;
    private @Nullable RecordHeader current;
    private long latestMicros;
    private volatile boolean closed;

    ReplayStream(RecordReader records, Mark way, Pacer pacer) {
        this.records = records;
        this.way = way;
        this.pacer = pacer;
    }

    /**
     * What was received, of a recording that comes from elsewhere than a file, such as standard input; of any other stream
     * all, as it comes.
     *
     * @param in closed with the result
     * @param name for messages
     * @throws IOException if it cannot be read, or was written by a newer version
     */
    public static ReplayStream of(InputStream in, String name) throws IOException {
        RecordReader records = new RecordReader(new BufferedInputStream(in, Replay.BUFFER), name);
        return new ReplayStream(records, Mark.RECEIVED, sinceStart -> {});
    }

    /** When the recording began; empty if the file is no recording. */
    public Optional<Instant> start() {
        return Optional.ofNullable(records.first()).map(FirstLine::start);
    }

    /** The name of the connection, in printable ASCII; empty if the file is no recording. */
    public Optional<String> connection() {
        return Optional.ofNullable(records.first()).map(FirstLine::connection);
    }

    /** When the bytes came that were read last; empty if nothing has been read, or the file is no recording. */
    public Optional<Instant> arrival() {
        RecordHeader header = current;
        FirstLine first = records.first();
        return header == null || first == null ? Optional.empty() : Optional.ofNullable(arrival(first, header));
    }

    private static @Nullable Instant arrival(FirstLine first, RecordHeader header) {
        try {
            return first.start().plus(header.micros(), ChronoUnit.MICROS);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws IOException also if the file has been changed since it was recorded, or this was closed */
    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        requireOpen();
        int count = current == null ? -1 : records.read(into, from, length);
        while (count < 0 && nextRecord()) {
            requireOpen();
            count = records.read(into, from, length);
        }
        return count;
    }

    private boolean nextRecord() throws IOException {
        RecordHeader next = records.next();
        while (next != null && !(next.is(way) && next.count() > 0)) {
            next = records.next();
        }
        if (next != null) {
            pause(next.micros());
            current = next;
        }
        return next != null;
    }

    private void pause(long micros) throws IOException {
        latestMicros = Math.max(latestMicros, micros);
        try {
            pacer.await(Duration.of(latestMicros, ChronoUnit.MICROS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the time of the next bytes");
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("the replay was closed");
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        pacer.stop();
        records.close();
    }
}
