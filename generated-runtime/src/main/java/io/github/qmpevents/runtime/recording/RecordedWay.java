package io.github.qmpevents.runtime.recording;

import io.github.qmpevents.runtime.assembly.MessageAssembler;
import io.github.qmpevents.runtime.assembly.MessageSink;
import io.github.qmpevents.runtime.command.Secrets;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One direction of a connection on its way into the file. */
final class RecordedWay implements MessageSink {
    private final Mark mark;
    private final RecordWriter records;
    private final Secrets secrets;
    /** Null if nothing is masked. */
    private final @Nullable MessageAssembler assembler;

    private Instant now = Instant.EPOCH;
    private long lost;

    RecordedWay(Mark mark, RecordWriter records, RecordingOptions options) {
        this.mark = mark;
        this.records = records;
        this.secrets = options.secrets();
        this.assembler = secrets == Secrets.none() ? null : new MessageAssembler(options.messageBytes(), this);
    }

    void accept(ByteBuffer bytes, Instant time) {
        now = time;
        if (assembler != null) {
            assembler.accept(bytes);
        } else {
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            put(copy);
        }
    }

    /** Writes what is incomplete. */
    void end() {
        if (assembler != null) {
            assembler.end();
        }
        if (lost > 0) {
            records.putLost(mark, now, lost);
            lost = 0;
        }
    }

    @Override
    public void message(byte[] message) {
        put(secrets.mask(message));
    }

    @Override
    public void oversized(long bytes) {
        put(RecordWriter.oversizedLine(bytes));
    }

    private void put(byte[] bytes) {
        lost = records.put(mark, now, bytes, lost) ? 0 : lost + bytes.length;
    }
}
