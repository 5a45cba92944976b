package io.github.qmpevents.runtime.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A recording to be read: {@code EventStream.of(table).on(..).read(Replay.of(file).open())}. Besides what {@link Recording}
 * wrote, any file of messages is taken as one, such as what {@code socat} saves of a monitor; it has no times.
 *
 * <p>Immutable; each {@link #open()} begins anew. At once, all that was received, unless it is said otherwise.
 */
public final class Replay {
    static final int BUFFER = 64 * 1024;
    private static final double SLOWEST = 1e-3;
    private static final double FASTEST = 1e6;

    private final Path file;
    private final Mark way;
    private final Supplier<? extends Pacer> pacer;

    private Replay(Path file, Mark way, Supplier<? extends Pacer> pacer) {
        this.file = file;
        this.way = way;
        this.pacer = pacer;
    }

    /** What was received, at once. The file is not looked at before {@link #open()}. */
    public static Replay of(Path file) {
        return new Replay(Objects.requireNonNull(file, "file"), Mark.RECEIVED, () -> sinceStart -> {});
    }

    /** What this side sent, in place of what it received. */
    public Replay sent() {
        return new Replay(file, Mark.SENT, pacer);
    }

    /** With the pauses that were between the bytes when they came. */
    public Replay inOriginalTime() {
        return inOriginalTime(1);
    }

    /**
     * As {@link #inOriginalTime()}, slower or faster.
     *
     * @param speed for example 2 for half of each pause
     * @throws IllegalArgumentException if it is not within 0.001 and 1,000,000
     */
    public Replay inOriginalTime(double speed) {
        if (!(speed >= SLOWEST && speed <= FASTEST)) {
            throw new IllegalArgumentException("the speed is not within 0.001..1000000: " + speed);
        }
        return new Replay(file, way, () -> OriginalTime.of(speed));
    }

    /** When somebody else says so, such as a test with a clock of its own. */
    public Replay pacedBy(Pacer pacer) {
        Objects.requireNonNull(pacer, "pacer");
        return new Replay(file, way, () -> pacer);
    }

    /**
     * The bytes, in a stream that has to be closed. Where the file was cut, the stream ends.
     *
     * @throws IOException if the file cannot be read, or was written by a newer version
     */
    public ReplayStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return new ReplayStream(new RecordReader(in, file.toString()), way, pacer.get());
        } catch (IOException | RuntimeException | Error e) {
            in.close();
            throw e;
        }
    }
}
