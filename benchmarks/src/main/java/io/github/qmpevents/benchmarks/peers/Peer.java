package io.github.qmpevents.benchmarks.peers;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Another library.
 *
 * @param <E> what it makes of an event
 */
public interface Peer<E> {
    /** Decodes all lines in their order. */
    void decode(Corpus corpus, Consumer<? super E> events) throws IOException;

    /** A line that is decoded by itself. */
    interface OfLines<E> extends Peer<E> {
        E decode(byte[] line) throws IOException;

        @Override
        default void decode(Corpus corpus, Consumer<? super E> events) throws IOException {
            for (byte[] line : corpus.lines()) {
                events.accept(decode(line));
            }
        }
    }
}
