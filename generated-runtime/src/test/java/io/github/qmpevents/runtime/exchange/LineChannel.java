package io.github.qmpevents.runtime.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes what is written, a few bytes at a time, and gives it line by line; can be stuffed and can break. */
public final class LineChannel implements WritableByteChannel {
    private final int most;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private boolean stuffed;
    private boolean writing;
    private boolean closed;
    private @Nullable IOException broken;

    /** @param most how many bytes it takes at once */
    public LineChannel(int most) {
        this.most = most;
    }

    @Override
    public synchronized int write(ByteBuffer bytes) throws IOException {
        writing = true;
        notifyAll();
        while (stuffed && !closed && broken == null) {
            await();
        }
        writing = false;
        if (closed) {
            throw new AsynchronousCloseException();
        }
        if (broken != null) {
            throw broken;
        }
        int count = Math.min(most, bytes.remaining());
        for (int index = 0; index < count; index++) {
            take(bytes.get());
        }
        return count;
    }

    private void take(byte next) {
        line.write(next);
        if (next == '\n') {
            lines.add(line.toString(StandardCharsets.ISO_8859_1));
            line.reset();
        }
    }

    /** Makes it take nothing until it is freed. */
    public synchronized void stuff() {
        stuffed = true;
    }

    public synchronized void free() {
        stuffed = false;
        notifyAll();
    }

    /** Waits until somebody waits for it to take bytes. */
    public synchronized void awaitWriter() {
        while (!writing) {
            await();
        }
    }

    public synchronized void breakWith(IOException e) {
        broken = e;
        notifyAll();
    }

    /** Waits for the next line, with its end. */
    public String line() {
        try {
            String next = lines.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was written");
            }
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The next line, if there is one already; null otherwise. */
    public @Nullable String poll() {
        return lines.poll();
    }

    /** Whether there is no line that has not been taken. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public synchronized boolean isOpen() {
        return !closed;
    }

    @Override
    public synchronized void close() throws ClosedChannelException {
        closed = true;
        notifyAll();
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts the thread that writes", e);
        }
    }
}
