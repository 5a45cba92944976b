package io.github.qmpevents.runtime.delivery;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/** The bytes of a numbered series of events, as a server would write them. */
final class JobStream extends InputStream {
    private final long events;
    private final String job;
    private final LongConsumer beforeEach;
    private long next = 1;
    private byte[] line = {};
    private int position;

    /**
     * @param job the name of the job of each event, which makes the event long
     * @param beforeEach called with the number of each event before any of its bytes is read
     */
    JobStream(long events, String job, LongConsumer beforeEach) {
        this.events = events;
        this.job = job;
        this.beforeEach = beforeEach;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (position == line.length && !nextLine()) {
            return -1;
        }
        int count = Math.min(length, line.length - position);
        System.arraycopy(line, position, bytes, from, count);
        position += count;
        return count;
    }

    private boolean nextLine() {
        if (next > events) {
            return false;
        }
        beforeEach.accept(next);
        String text = "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 250000}, \"event\": \"JOB_ENDED\", "
                + "\"data\": {\"done\": " + next++ + ", \"kind\": \"copy\", \"job\": \"" + job + "\"}}\r\n";
        line = text.getBytes(StandardCharsets.US_ASCII);
        position = 0;
        return true;
    }
}
