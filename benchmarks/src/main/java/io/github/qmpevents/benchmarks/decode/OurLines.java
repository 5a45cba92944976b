package io.github.qmpevents.benchmarks.decode;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.events.QemuEvents;
import io.github.qmpevents.benchmarks.measure.Work;

/** Generated code decodes one line at a time by the table. */
public final class OurLines extends Work {
    private final byte[][] lines;

    public OurLines(Corpus corpus) {
        super(corpus.size());
        this.lines = corpus.lines();
    }

    @Override
    public long run() {
        long sum = 0;
        for (byte[] line : lines) {
            sum += QemuEvents.TABLE.decode(line).timestamp() == null ? 0 : 1;
        }
        return sum;
    }
}
