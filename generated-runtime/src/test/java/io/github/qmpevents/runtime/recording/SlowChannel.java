package io.github.qmpevents.runtime.recording;

import io.github.qmpevents.runtime.text.WarningLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A disk that writes nothing until it is told to go on. */
final class SlowChannel implements WritableByteChannel {
    private final CountDownLatch mayWrite = new CountDownLatch(1);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    DiskQueue queue(RecordingOptions options) {
        return new DiskQueue("disk", this, options.bufferBytes(), new WarningLog());
    }

    void goOn() {
        mayWrite.countDown();
    }

    synchronized String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        try {
            mayWrite.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return writeNow(bytes);
    }

    private synchronized int writeNow(ByteBuffer bytes) {
        int count = 0;
        while (bytes.hasRemaining() && count < 7) {
            written.write(bytes.get());
            count++;
        }
        return count;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
