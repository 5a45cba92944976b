package io.github.qmpevents.benchmarks.corpus;

import java.io.InputStream;

/** Bytes that come again and again, a number of times. Fills whatever it is asked to fill, as a file does. */
public final class CyclingStream extends InputStream {
    private final byte[] bytes;
    private long left;
    private int position;

    public CyclingStream(byte[] bytes, int times) {
        this.bytes = bytes;
        this.left = (long) bytes.length * times;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (left == 0) {
            return -1;
        }
        int count = (int) Math.min(length, left);
        int done = 0;
        while (done < count) {
            int some = Math.min(count - done, bytes.length - position);
            System.arraycopy(bytes, position, into, from + done, some);
            done += some;
            position = position + some == bytes.length ? 0 : position + some;
        }
        left -= count;
        return count;
    }
}
