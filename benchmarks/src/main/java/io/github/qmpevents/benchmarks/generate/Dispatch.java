package io.github.qmpevents.benchmarks.generate;

import io.github.qmpevents.benchmarks.corpus.CyclingStream;
import io.github.qmpevents.benchmarks.measure.Work;
import io.github.qmpevents.runtime.EventCounts;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Reads events of a table of some or of very many types, all with the same members. If they are decoded, it is 34 types
 * in any case, spread over the table: that many decoders fit into the processor's caches, so that the table is what
 * makes a difference. If they are skipped, it is all of them.
 */
public final class Dispatch extends Work {
    private static final int LINES = 4000;
    private static final int DECODED_TYPES = 34;
    private static final int CYCLES = 10;

    private final byte[] bytes;
    private final EventStream<?> stream;
    private long handled;

    /** @param decoded whether somebody asks for the events */
    public Dispatch(int types, boolean decoded) throws IOException, ReflectiveOperationException {
        super(LINES * CYCLES);
        this.bytes = lines(types, decoded ? types / DECODED_TYPES : 1);
        this.stream = stream(Synthetic.table(types), decoded);
    }

    private <T extends QmpEvent> EventStream<T> stream(EventTable<T> table, boolean decoded) {
        EventStream<T> stream = EventStream.of(table);
        return decoded ? stream.onEvent(event -> handled++) : stream;
    }

    private static byte[] lines(int types, int step) {
        SplittableRandom random = new SplittableRandom(types);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            int type = random.nextInt(types / step) * step;
            text.append(SyntheticDocument.line(type, random.nextInt(100_000))).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public long run() throws IOException {
        EventCounts counts = stream.read(new CyclingStream(bytes, CYCLES));
        if (counts.events() != events() || counts.unrecognized() != 0) {
            throw new IllegalStateException("not the events that were expected: " + counts);
        }
        return handled;
    }
}
