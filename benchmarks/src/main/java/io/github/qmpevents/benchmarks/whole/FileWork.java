package io.github.qmpevents.benchmarks.whole;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.CyclingStream;
import io.github.qmpevents.benchmarks.corpus.Style;
import io.github.qmpevents.benchmarks.measure.Work;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of many lines. */
public final class FileWork extends Work {
    private final Reader reader;
    private final Path file;

    public FileWork(int events, Reader reader) throws IOException {
        super(events);
        this.reader = reader;
        this.file = file(events);
    }

    /** A file of the corpus, again and again; made by the first JVM that needs it. */
    private static Path file(int events) throws IOException {
        Corpus corpus = Corpus.of(Style.Q);
        int times = events / corpus.size();
        Path file = Path.of("benchmarks", "target", "events-" + events + ".jsonl");
        if (!Files.exists(file) || Files.size(file) != (long) corpus.bytes().length * times) {
            Files.deleteIfExists(file);
            try (InputStream lines = new CyclingStream(corpus.bytes(), times)) {
                Files.copy(lines, file);
            }
        }
        return file;
    }

    @Override
    public long run() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return reader.read(channel);
        }
    }
}
