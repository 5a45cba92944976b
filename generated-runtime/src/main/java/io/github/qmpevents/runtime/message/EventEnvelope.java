package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.bytes.Words;
import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event says beside its data, read where it stands in a buffer; used for one event after the other. Indexes are
 * those of the buffer. What is not read here, because it is no event or a doubtful one, is for {@link MessageReader} to
 * judge.
 */
public final class EventEnvelope {
    /** Where the data of an event is that has none. */
    public static final int NO_DATA = -1;

    private final int depth;
    private final JsonReader in;
    private final MessageMembers members = new MessageMembers();

    private final WireTime time = new WireTime();

    private int nameFrom;
    private int nameTo;
    private int dataFrom;

    /** An envelope of messages within some limits. */
    public EventEnvelope(MessageLimits limits) {
        this.depth = limits.depth();
        this.in = JsonReader.of(new byte[0], 0, 0, depth);
    }

    /**
     * Reads the beginning of a line, up to the brace that opens the data or to the quote behind the name, if it is
     * written as QEMU writes events. What follows has not been looked at.
     *
     * @param to as in {@link LineTaker#take}
     * @return whether it is
     */
    public boolean readPlain(byte[] bytes, int from, int to) {
        return depth > 1 && EnvelopeTemplate.read(bytes, from, to, this);
    }

    /**
     * Reads a text that is one whole message, members in any order, to its end and checks all of it.
     *
     * @return whether it is an event; false as well for what no event of QEMU has, such as escapes in the name
     */
    public boolean readWhole(byte[] bytes, int from, int to) {
        try {
            in.reset(bytes, from, to);
            members.find(in);
            if (!readName(bytes, from, to)) {
                return false;
            }
            readTime();
            int data = members.offset(MessageMembers.DATA);
            dataFrom = data < 0 ? NO_DATA : from + data;
            return true;
        } catch (JsonSyntaxException | DecodeException e) {
            return false;
        }
    }

    private boolean readName(byte[] bytes, int from, int to) {
        int offset = members.offset(MessageMembers.EVENT);
        if (offset < 0 || bytes[from + offset] != '"') {
            return false;
        }
        nameFrom = from + offset + 1;
        nameTo = Words.endOfPlain(bytes, nameFrom, to);
        return bytes[nameTo] == '"';
    }

    private void readTime() {
        int offset = members.offset(MessageMembers.TIMESTAMP);
        time.clear();
        if (offset >= 0) {
            in.seek(offset, 1);
            time.read(in);
        }
    }

    void setName(int from, int to, int data) {
        nameFrom = from;
        nameTo = to;
        dataFrom = data;
    }

    /** Notes where the digits of the time stand; most events are not asked for it. */
    void setTime(byte[] bytes, int seconds, int secondsEnd, int microseconds, int microsecondsEnd) {
        time.set(bytes, seconds, secondsEnd, microseconds, microsecondsEnd);
    }

    /** The index of the first byte of the event's name. */
    public int nameFrom() {
        return nameFrom;
    }

    /** The index of the quote behind the event's name. */
    public int nameTo() {
        return nameTo;
    }

    /** The index of the first byte of the data; {@link #NO_DATA} if there is none. */
    public int dataFrom() {
        return dataFrom;
    }

    /** When QEMU made the event; see {@link EventMessage#timestamp()}. */
    public @Nullable Instant timestamp() {
        return time.instant();
    }

    /** How deep messages may be nested. */
    public int depth() {
        return depth;
    }
}
