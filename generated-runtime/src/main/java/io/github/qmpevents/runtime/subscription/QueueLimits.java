package io.github.qmpevents.runtime.subscription;

/**
 * How much may wait in a queue.
 *
 * @param events at least 1
 * @param bytes the sum of the lengths of their messages, at least 1; each counts twice if it is kept raw. An event that
 *     is longer than this never has a place
 */
public record QueueLimits(int events, long bytes) {
    /** 1,024 events and 16 MiB. */
    public static final QueueLimits DEFAULT = new QueueLimits(1024, 16L << 20);

    public QueueLimits {
        if (events < 1 || bytes < 1) {
            throw new IllegalArgumentException(
                    "a queue needs a place for an event: " + events + " events, " + bytes + " bytes");
        }
    }
}
