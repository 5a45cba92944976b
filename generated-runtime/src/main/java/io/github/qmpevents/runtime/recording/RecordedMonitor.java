package io.github.qmpevents.runtime.recording;

import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.nio.ByteBuffer;
import java.time.Instant;

/** The connections of a monitor, one after the other, on their way into the file. */
final class RecordedMonitor {
    private final String connection;
    private final RecordWriter records;
    private final RecordedWay received;
    private final RecordedWay sent;

    RecordedMonitor(String connection, Instant start, DiskQueue queue, RecordingOptions options) {
        this.connection = connection;
        this.records = new RecordWriter(queue, new FirstLine(start, PrintableAscii.of(connection, 100)));
        this.received = new RecordedWay(Mark.RECEIVED, records, options);
        this.sent = new RecordedWay(Mark.SENT, records, options);
    }

    /** What two monitors send would be mixed up. */
    void require(String other) {
        if (!other.equals(connection)) {
            throw new IllegalStateException("a recording is of one monitor, and this one of "
                    + PrintableAscii.of(connection, 100) + ": make another one for "
                    + PrintableAscii.of(other, 100));
        }
    }

    void opened(Instant time) {
        records.put(Mark.OPENED, time);
    }

    void bytes(Direction direction, ByteBuffer bytes, Instant time) {
        (direction == Direction.RECEIVED ? received : sent).accept(bytes, time);
    }

    void ended(Instant time) {
        finish();
        records.put(Mark.ENDED, time);
    }

    /** Writes what is incomplete. */
    void finish() {
        received.end();
        sent.end();
    }
}
