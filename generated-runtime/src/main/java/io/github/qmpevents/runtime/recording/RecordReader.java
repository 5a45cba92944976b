package io.github.qmpevents.runtime.recording;

import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the records of a file, each header first and then its bytes; a file that is no recording is one record. */
final class RecordReader implements Closeable {
    private static final RecordHeader WHOLE_FILE = new RecordHeader(0, Mark.RECEIVED.sign, Long.MAX_VALUE);

    private final InputStream in;
    private final String name;
    private final @Nullable FirstLine first;
    private boolean isPlain;
    private boolean ended;
    private long offset;
    /** How many bytes of the record are left. */
    private long left;

    private int last = '\n';

    /**
     * @param in supports marks
     * @param name for messages
     */
    RecordReader(InputStream in, String name) throws IOException {
        this.in = in;
        this.name = name;
        this.first = readFirst();
    }

    private @Nullable FirstLine readFirst() throws IOException {
        in.mark(FirstLine.LONGEST);
        String line = line(FirstLine.LONGEST);
        if (line.startsWith(FirstLine.MAGIC) && line.endsWith("\n")) {
            FirstLine parsed = FirstLine.parse(line.substring(0, line.length() - 1));
            if (parsed == null) {
                throw new IOException(name() + " is a recording of another version: update qmp-events");
            }
            return parsed;
        }
        ended = FirstLine.MAGIC.startsWith(line) || line.startsWith(FirstLine.MAGIC);
        isPlain = !ended;
        in.reset();
        return null;
    }

    /** Null if the file has none. */
    @Nullable
    FirstLine first() {
        return first;
    }

    /** The next record, behind what is left of this one; null at the end, or where the file was cut. */
    @Nullable
    RecordHeader next() throws IOException {
        skipRest();
        if (ended) {
            return null;
        }
        if (isPlain) {
            ended = true;
            left = Long.MAX_VALUE;
            return WHOLE_FILE;
        }
        long begin = offset;
        String line = line(RecordHeader.LONGEST);
        if (!line.endsWith("\n") && line.length() < RecordHeader.LONGEST) {
            ended = true;
            return null;
        }
        RecordHeader header = line.endsWith("\n") ? RecordHeader.parse(line.substring(0, line.length() - 1)) : null;
        if (header == null) {
            String found = PrintableAscii.of(line, 80);
            throw new IOException(name() + ": byte " + begin + ": the recording is damaged, found " + found);
        }
        left = header.count();
        last = '\n';
        return header;
    }

    /** Reads at least one byte of the record; -1 at its end, or where the file was cut. */
    int read(byte[] into, int from, int length) throws IOException {
        int count = left == 0 ? -1 : in.read(into, from, (int) Math.min(length, left));
        if (count > 0) {
            left -= count;
            offset += count;
            last = into[from + count - 1];
        } else if (left > 0) {
            left = 0;
            ended = true;
        }
        return count;
    }

    private void skipRest() throws IOException {
        byte[] skipped = new byte[left > 0 ? 8192 : 0];
        while (left > 0) {
            read(skipped, 0, skipped.length);
        }
        if (last != '\n' && !ended) {
            ended = in.read() < 0;
            offset++;
        }
    }

    /** The bytes up to a line feed, and with it; without it if there are too many, or the file ends. */
    private String line(int longest) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = 0;
        while (next != '\n' && line.length() < longest && (next = in.read()) >= 0) {
            line.append((char) next);
            offset++;
        }
        return line.toString();
    }

    private String name() {
        return PrintableAscii.of(name, 200);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
