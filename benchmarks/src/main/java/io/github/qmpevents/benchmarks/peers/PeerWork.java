package io.github.qmpevents.benchmarks.peers;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.measure.Work;
import java.io.IOException;
import java.util.function.Consumer;

/** Decodes the corpus by another library. */
public final class PeerWork extends Work {
    private final Corpus corpus;
    private final Peer<?> peer;
    private final Counter counter = new Counter();

    public PeerWork(Corpus corpus, Peer<?> peer) {
        super(corpus.size());
        this.corpus = corpus;
        this.peer = peer;
    }

    @Override
    public long run() throws IOException {
        counter.count = 0;
        peer.decode(corpus, counter);
        if (counter.count != events()) {
            throw new IllegalStateException("not all events: " + counter.count);
        }
        return counter.count;
    }

    private static final class Counter implements Consumer<Object> {
        private long count;

        @Override
        public void accept(Object event) {
            count += event == null ? 0 : 1;
        }
    }
}
