package io.github.qmpevents.benchmarks.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Reads a stream to its end by a buffer of 16 KiB, finds each line, and does nothing with it. */
public final class Framing {
    private static final int BUFFER = 16 << 10;

    private final byte[] bytes = new byte[BUFFER];
    private int end;
    private long lines;

    private Framing() {}

    /** The number of the lines. */
    public static long lines(InputStream in) throws IOException {
        Framing framing = new Framing();
        int count = in.read(framing.bytes, 0, BUFFER);
        while (count >= 0) {
            framing.take(count);
            count = in.read(framing.bytes, framing.end, BUFFER - framing.end);
        }
        return framing.lines;
    }

    /** The number of the lines. */
    public static long lines(ReadableByteChannel in) throws IOException {
        Framing framing = new Framing();
        ByteBuffer buffer = ByteBuffer.wrap(framing.bytes);
        int count = in.read(buffer);
        while (count >= 0) {
            framing.take(count);
            count = in.read(buffer.limit(BUFFER).position(framing.end));
        }
        return framing.lines;
    }

    /** Counts the lines of what has come, and moves the beginning of the next one to the front. */
    private void take(int count) {
        end += count;
        int begin = 0;
        for (int at = NewlineScan.next(bytes, 0, end); at >= 0; at = NewlineScan.next(bytes, begin, end)) {
            lines++;
            begin = at + 1;
        }
        System.arraycopy(bytes, begin, bytes, 0, end - begin);
        end -= begin;
    }
}
