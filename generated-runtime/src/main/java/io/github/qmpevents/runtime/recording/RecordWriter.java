package io.github.qmpevents.runtime.recording;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes records, behind the first line. */
final class RecordWriter {
    private final DiskQueue queue;
    private final Instant start;

    RecordWriter(DiskQueue queue, FirstLine first) {
        this.queue = queue;
        this.start = first.start();
        queue.offer(first.line());
    }

    /** Writes a record without bytes. */
    void put(Mark mark, Instant time) {
        queue.force(record(mark, time, new byte[0]));
    }

    /**
     * Writes a record, with a line before it that tells how many bytes were lost if some were.
     *
     * @return whether there was room for it
     */
    boolean put(Mark mark, Instant time, byte[] bytes, long lost) {
        byte[] record = record(mark, time, bytes);
        return queue.offer(lost == 0 ? record : concat(record(mark, time, lostLine(lost)), record));
    }

    /** Writes that bytes were lost. */
    void putLost(Mark mark, Instant time, long lost) {
        queue.force(record(mark, time, lostLine(lost)));
    }

    private static byte[] lostLine(long lost) {
        return ascii("(" + lost + " bytes were not recorded, since the disk was too slow)\r\n");
    }

    /** What stands for a message that could not be masked. */
    static byte[] oversizedLine(long bytes) {
        return ascii("(" + bytes + " bytes were not recorded, since they were too many to be masked)\r\n");
    }

    private byte[] record(Mark mark, Instant time, byte[] bytes) {
        byte[] header = new RecordHeader(micros(time), mark.sign, bytes.length).line();
        boolean isOpen = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        return concat(header, isOpen ? concat(bytes, ascii("\n")) : bytes);
    }

    private long micros(Instant time) {
        try {
            return ChronoUnit.MICROS.between(start, time);
        } catch (ArithmeticException | DateTimeException e) {
            return 0;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
