package io.github.qmpevents.benchmarks.decode;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.CyclingStream;
import io.github.qmpevents.benchmarks.events.QemuEvent;
import io.github.qmpevents.benchmarks.measure.Work;
import io.github.qmpevents.runtime.EventCounts;
import io.github.qmpevents.runtime.EventStream;
import java.io.IOException;
import java.util.function.Consumer;

/** Generated code reads a long stream: what a stream needs once does not count for an event. */
public final class OurStream extends Work {
    /** How often a stream repeats the corpus. */
    static final int CYCLES = 16;

    private final byte[] bytes;
    private final Counter counter = new Counter();
    private final EventStream<QemuEvent> stream;
    private final long expected;

    public OurStream(Corpus corpus, Subscription subscription) {
        super(CYCLES * corpus.size());
        this.bytes = corpus.bytes();
        this.stream = subscription.stream(counter);
        this.expected =
                (long) events() * subscription.types() / Corpus.eventNames().size();
    }

    @Override
    public long run() throws IOException {
        counter.count = 0;
        EventCounts counts = stream.read(new CyclingStream(bytes, CYCLES));
        if (counts.events() != events() || counts.unrecognized() != 0 || counter.count != expected) {
            throw new IllegalStateException("not the events that were expected: " + counts);
        }
        return counter.hash;
    }

    /** A listener that keeps nothing. */
    private static final class Counter implements Consumer<QemuEvent> {
        private long count;
        private long hash;

        @Override
        public void accept(QemuEvent event) {
            count++;
            hash += event.timestamp() == null ? 0 : 1;
        }
    }
}
