package io.github.qmpevents.benchmarks.whole;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.Style;
import io.github.qmpevents.benchmarks.measure.Work;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Reads many lines from a unix socket into which another thread writes; only this thread's time counts. */
public final class SocketWork extends Work {
    private final Reader reader;
    private final int times;
    private final byte[] bytes;

    public SocketWork(int events, Reader reader) {
        super(events);
        Corpus corpus = Corpus.of(Style.Q);
        this.reader = reader;
        this.times = events / corpus.size();
        this.bytes = corpus.bytes();
    }

    @Override
    public long run() throws IOException {
        try (SocketPair pair = SocketPair.open()) {
            Thread writer = new Thread(() -> write(pair.server()), "writer");
            writer.setDaemon(true);
            writer.start();
            return reader.read(pair.client());
        }
    }

    private void write(SocketChannel channel) {
        try (channel) {
            for (int i = 0; i < times; i++) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the reader has gone", e);
        }
    }
}
