package io.github.qmpevents.benchmarks.decode;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.measure.Work;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds each end of a line, eight bytes at a time, and does nothing else: the least that a reader of lines has to do. */
public final class NewlineScan extends Work {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long NEWLINES = ONES * '\n';

    private final byte[] bytes;

    public NewlineScan(Corpus corpus) {
        super(corpus.size());
        this.bytes = corpus.bytes();
    }

    @Override
    public long run() {
        long sum = 0;
        for (int at = next(bytes, 0, bytes.length); at >= 0; at = next(bytes, at + 1, bytes.length)) {
            sum += at;
        }
        return sum;
    }

    /** Where the first LF of a part of the bytes is; -1 if there is none. */
    public static int next(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long different = (long) LONGS.get(bytes, at) ^ NEWLINES;
            long found = (different - ONES) & ~different & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >> 3);
            }
        }
        for (; at < to; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }
}
