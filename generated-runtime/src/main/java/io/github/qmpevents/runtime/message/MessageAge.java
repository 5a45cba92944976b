package io.github.qmpevents.runtime.message;

import java.time.Duration;

/** How long a message has been unfinished. Not asked about messages that come in one piece. */
class MessageAge {
    private static final long NONE = -1;

    private final long limit;
    private long begin = NONE;
    private long since;

    MessageAge(Duration limit) {
        this.limit = limit.toNanos();
    }

    /**
     * Whether a message that is not finished has been so for too long.
     *
     * @param messageBegin where in the stream its first byte is; time begins when this is first asked about it
     */
    final boolean isOver(long messageBegin) {
        long now = nanoTime();
        if (messageBegin != begin) {
            begin = messageBegin;
            since = now;
        }
        return now - since > limit;
    }

    /** Overridden by tests. */
    long nanoTime() {
        return System.nanoTime();
    }
}
