package io.github.qmpevents.benchmarks.decode;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.measure.Work;

/** A copy of the bytes, in pieces of 16 KiB as a reader gets them. */
public final class MemoryCopy extends Work {
    private static final int PIECE = 16 << 10;

    private final byte[] bytes;
    private final byte[] target = new byte[PIECE];

    public MemoryCopy(Corpus corpus) {
        super(corpus.size());
        this.bytes = corpus.bytes();
    }

    @Override
    public long run() {
        long sum = 0;
        for (int from = 0; from < bytes.length; from += PIECE) {
            System.arraycopy(bytes, from, target, 0, Math.min(PIECE, bytes.length - from));
            sum += target[0];
        }
        return sum;
    }
}
