package io.github.qmpevents.benchmarks.decode;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.CyclingStream;
import io.github.qmpevents.benchmarks.measure.Work;
import java.io.IOException;

/** {@link Framing} of the stream that generated code reads. */
public final class FramedLines extends Work {
    private final byte[] bytes;

    public FramedLines(Corpus corpus) {
        super(OurStream.CYCLES * corpus.size());
        this.bytes = corpus.bytes();
    }

    @Override
    public long run() throws IOException {
        return Framing.lines(new CyclingStream(bytes, OurStream.CYCLES));
    }
}
