package io.github.qmpevents.runtime.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that came from the wire; shared by the queues that it is in.
 *
 * @param content an event, or what is told with events: drift, or a bad message
 * @param id of the event; -1 for an unknown one
 * @param sequence the number of the event among all; of the one before for other things
 * @param raw the message, if a queue asked for it
 * @param length of the message in bytes
 */
record Arrived(
        Kind kind,
        Object content,
        int id,
        long sequence,
        Instant time,
        @Nullable String raw,
        int length) implements Taken {
    enum Kind {
        RECOGNIZED,
        UNRECOGNIZED,
        /** No event, but something about one, or in place of one. */
        REMARK
    }

    Arrived withRaw(String text) {
        return new Arrived(kind, content, id, sequence, time, text, length);
    }

    boolean isEvent() {
        return kind != Kind.REMARK;
    }

    /** How many bytes it counts for in a queue. */
    long weight() {
        return raw == null ? length : 2L * length;
    }
}
