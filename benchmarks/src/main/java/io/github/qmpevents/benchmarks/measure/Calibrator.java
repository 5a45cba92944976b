package io.github.qmpevents.benchmarks.measure;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.Style;

/**
 * Work that has nothing in common with anything that is measured, so that neither warms up or slows down the other:
 * walks over the bytes of JSON, multiplies and adds. Other work is told as a multiple of it; a machine that is slow for
 * a while is slow for both.
 */
public final class Calibrator extends Work {
    private final byte[] bytes;

    public Calibrator() {
        this(Corpus.of(Style.Q));
    }

    private Calibrator(Corpus corpus) {
        super(corpus.size());
        this.bytes = corpus.bytes();
    }

    @Override
    public long run() {
        long sum = 0;
        int at = 0;
        while (at < bytes.length) {
            byte b = bytes[at++];
            if (b == '"') {
                int hash = 0;
                while (bytes[at] != '"') {
                    at += bytes[at] == '\\' ? 2 : 1;
                    hash = 31 * hash + bytes[at - 1];
                }
                at++;
                sum += hash;
            } else if (b >= '0' && b <= '9') {
                long number = b & 15;
                while (bytes[at] >= '0' && bytes[at] <= '9') {
                    number = 10 * number + (bytes[at++] & 15);
                }
                sum ^= number;
            } else if (b == '{' || b == '}') {
                sum = Long.rotateLeft(sum, 1);
            }
        }
        return sum;
    }
}
