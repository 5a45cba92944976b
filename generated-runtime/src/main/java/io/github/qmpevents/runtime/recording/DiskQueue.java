package io.github.qmpevents.runtime.recording;

import io.github.qmpevents.runtime.text.PrintableAscii;
import io.github.qmpevents.runtime.text.WarningLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Bytes on their way to a file, which a thread of its own writes, so that nobody else waits for the disk. */
final class DiskQueue {
    private final String file;
    private final WritableByteChannel out;
    private final int capacity;
    private final WarningLog log;

    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private boolean closed;
    private @Nullable Thread writer;
    private @Nullable IOException failure;

    /** @param file how to name it, in printable ASCII */
    DiskQueue(String file, WritableByteChannel out, int capacity, WarningLog log) {
        this.file = file;
        this.out = out;
        this.capacity = capacity;
        this.log = log;
    }

    /**
     * Takes some bytes, which are written as a whole; what comes behind the end is ignored.
     *
     * @return false if there is no room for them
     */
    synchronized boolean offer(byte[] bytes) {
        boolean fits = waitingBytes == 0 || waitingBytes + bytes.length <= capacity;
        if (fits) {
            force(bytes);
        }
        return fits;
    }

    /** As {@link #offer}, for few bytes, for which there is always room. */
    synchronized void force(byte[] bytes) {
        if (closed || failure != null) {
            return;
        }
        waiting.add(bytes);
        waitingBytes += bytes.length;
        if (writer == null) {
            writer = startWriter();
        }
        notifyAll();
    }

    private Thread startWriter() {
        Thread thread = new Thread(this::writeAll, "qmp-events recording " + file);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** What went wrong; null if nothing has. */
    synchronized @Nullable IOException failure() {
        return failure;
    }

    /** Takes no more, and waits until all is written. Returns whether it is; an interrupted thread stays so. */
    boolean close(Duration deadline) {
        Thread thread;
        synchronized (this) {
            closed = true;
            thread = writer;
            notifyAll();
        }
        if (thread == null) {
            closeFile();
            return true;
        }
        try {
            thread.join(deadline.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private void writeAll() {
        try {
            for (byte[] bytes = next(); bytes != null; bytes = next()) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                written(bytes.length);
            }
        } catch (IOException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            fail(new IOException(e));
        } finally {
            closeFile();
        }
    }

    /** Waits for the next bytes; null if there will be none. */
    private synchronized byte @Nullable [] next() throws IOException {
        try {
            while (waiting.isEmpty() && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IOException("the thread that writes was interrupted", e);
        }
        return waiting.poll();
    }

    /** Bytes count as waiting until they are written. */
    private synchronized void written(int bytes) {
        waitingBytes -= bytes;
    }

    private void fail(IOException e) {
        synchronized (this) {
            if (failure != null) {
                return;
            }
            failure = e;
            waiting.clear();
            waitingBytes = 0;
        }
        String why = PrintableAscii.of(String.valueOf(e.getMessage()), 200);
        log.warn("the recording " + file + " has ended, the connection goes on: " + why);
    }

    private void closeFile() {
        try {
            out.close();
        } catch (IOException e) {
            fail(e);
        }
    }
}
