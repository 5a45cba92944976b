package io.github.qmpevents.runtime.message;

import java.io.IOException;
import java.util.Arrays;

/** A window on a stream of bytes: what is still needed, then what was read ahead. */
final class InputBuffer {
    private static final int CHUNK = 16 * 1024;
    private static final int MOST_WAITING = CHUNK / 2;

    private final ByteSource source;
    private final int largest;

    private byte[] bytes = new byte[CHUNK];
    /** Where in the stream the first byte of the array is. */
    private long base;
    /** What stands before this index is not needed any more. */
    private int kept;

    private int position;
    private int end;
    /** Behind the last line feed that was read; what is before {@link #position} does not matter. */
    private int linesEnd;

    /** @param mostKept how many bytes are kept at once */
    InputBuffer(ByteSource source, int mostKept) {
        this.source = source;
        this.largest = mostKept + CHUNK + LineTaker.SPARE;
    }

    /** Whether there is a next byte that has been read already. */
    boolean hasNext() {
        return position < end;
    }

    byte next() {
        return bytes[position++];
    }

    /**
     * Whether there is only the beginning of a line and no end of one, with a certain first byte and neither a certain
     * last one nor a blank, and there is room for more of it.
     */
    boolean endsInsideLine(char first, char last) {
        byte latest = bytes[end - 1];
        return linesEnd <= position
                && bytes[position] == first
                && latest != last
                && latest > ' '
                && end - position < MOST_WAITING;
    }

    /** The number of bytes that have come and not been taken. */
    int waiting() {
        return end - position;
    }

    /** Whether what is kept, and not yet taken whole, is a line whose end has come. */
    boolean keepsLine() {
        return linesEnd > position && kept < position;
    }

    int position() {
        return position;
    }

    int linesEnd() {
        return linesEnd;
    }

    /** Takes all bytes before an index of the array, and keeps none of them. */
    void skipTo(int index) {
        position = index;
        kept = index;
    }

    /** Where in the stream the next byte is. */
    long offset() {
        return base + position;
    }

    /** Keeps the byte that was taken last and all that follow. */
    void keepFromLast() {
        kept = position - 1;
    }

    /** Keeps only what comes next. */
    void keepNothing() {
        kept = position;
    }

    /** The number of bytes that are kept, up to and with the one that was taken last. */
    int keptLength() {
        return position - kept;
    }

    byte[] array() {
        return bytes;
    }

    int keptFrom() {
        return kept;
    }

    /** Reads more; waits until there is something. Returns false at the end of the stream. */
    boolean fill() throws IOException {
        makeRoom();
        int count = 0;
        while (count == 0) {
            count = source.read(bytes, end, room());
        }
        if (count > 0) {
            findLinesEnd(end, end + count);
            end += count;
        }
        return count > 0;
    }

    private int room() {
        return bytes.length - LineTaker.SPARE - end;
    }

    private void findLinesEnd(int from, int to) {
        int index = to;
        while (index > from && bytes[index - 1] != '\n') {
            index--;
        }
        linesEnd = index > from ? index : linesEnd;
    }

    private void makeRoom() {
        if (kept == end) {
            restart();
        } else if (kept > 0) {
            System.arraycopy(bytes, kept, bytes, 0, end - kept);
            shift();
        } else if (room() == 0) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, largest));
        }
    }

    /** Nothing is kept: gives back an array that grew for a large message. */
    private void restart() {
        if (bytes.length > 4 * CHUNK) {
            bytes = new byte[CHUNK];
        }
        shift();
    }

    private void shift() {
        base += kept;
        position -= kept;
        end -= kept;
        linesEnd = 0;
        kept = 0;
    }

    void close() throws IOException {
        source.close();
    }
}
