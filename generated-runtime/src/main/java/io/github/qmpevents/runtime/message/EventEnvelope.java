package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.bytes.Words;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.MemberName;
import io.github.qmpevents.runtime.json.WireNames;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event says beside its data, read where it stands in a buffer, in one pass; used for one event after the other.
 * First {@link #beginPlain} or {@link #begin}, then whatever is to be made of {@link #data()}, then {@link #end()}.
 *
 * <p>Only for well-formed events: these methods throw what {@link JsonReader} throws, or answer that the message is not
 * for them, because it is no event or has a member twice. Such a message is for {@link MessageReader} to judge.
 */
public final class EventEnvelope implements EventTime {
    /** The answer if something is not for this class. */
    public static final int UNFIT = -1;

    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.US_ASCII);
    private static final WireNames MEMBERS = WireNames.of("event", "data", "timestamp");
    private static final MemberName EVENT_NAME = MemberName.of("event");
    private static final MemberName DATA_NAME = MemberName.of("data");
    private static final MemberName TIMESTAMP_NAME = MemberName.of("timestamp");
    private static final int EVENT = 0;
    private static final int DATA = 1;
    private static final int TIMESTAMP = 2;
    private static final int ABSENT = -1;

    private final boolean takesPlain;
    private final JsonReader in;
    private final JsonReader empty;
    private final WireTime time = new WireTime();

    private byte[] bytes = EMPTY_OBJECT;
    private int start;
    private int to;
    private boolean plain;
    private int nameFrom;
    private int nameTo;
    /** Where values are, in bytes from the start of the message. */
    private int dataOffset;

    private int timeOffset;
    /** Where the message ends; {@link #ABSENT} as long as it has not been read so far. */
    private int messageEnd;

    /** Whether the rest of the message has been read and is not for this class. */
    private boolean unfit;

    /** An envelope of messages within some limits. */
    public EventEnvelope(MessageLimits limits) {
        this.takesPlain = limits.depth() > 1;
        this.in = JsonReader.of(EMPTY_OBJECT, 0, EMPTY_OBJECT.length, limits.json());
        this.empty = JsonReader.of(EMPTY_OBJECT);
    }

    /** The reader of all data that is not empty. */
    public JsonReader reader() {
        return in;
    }

    /**
     * Reads the beginning of a line, up to the brace that opens the data or to the quote behind the name, if it is
     * written as QEMU writes events. What follows has not been looked at.
     *
     * @param lines as {@code to} of {@link LineTaker#take}
     * @return whether it is
     */
    public boolean beginPlain(byte[] buffer, int from, int lines) {
        bytes = buffer;
        start = from;
        to = lines;
        plain = true;
        return takesPlain && EnvelopeTemplate.read(buffer, from, lines, this);
    }

    /**
     * Reads a message up to its data; to its end if the data comes before the name, or not at all.
     *
     * @param lines as {@code to} of {@link LineTaker#take}
     * @return whether it can be an event
     */
    public boolean begin(byte[] buffer, int from, int lines) {
        bytes = buffer;
        start = from;
        to = lines;
        plain = false;
        nameFrom = ABSENT;
        dataOffset = ABSENT;
        timeOffset = ABSENT;
        messageEnd = ABSENT;
        unfit = false;
        time.clear();
        in.reset(buffer, from, lines);
        in.beginObject();
        return readMembers(true) && nameFrom != ABSENT;
    }

    /** The index of the first byte of the event's name. */
    public int nameFrom() {
        return nameFrom;
    }

    /** The index of the quote behind the event's name. */
    public int nameTo() {
        return nameTo;
    }

    /** Whether the event has data. */
    public boolean hasData() {
        return dataOffset != ABSENT;
    }

    /** The index of the first byte of the data. */
    public int dataFrom() {
        return start + dataOffset;
    }

    /** A reader that stands before the data; before an empty object if there is none. */
    public JsonReader data() {
        if (dataOffset == ABSENT) {
            empty.reset(EMPTY_OBJECT, 0, EMPTY_OBJECT.length);
            return empty;
        }
        if (plain) {
            in.reset(bytes, start, to);
        }
        in.seek(dataOffset, 1);
        return in;
    }

    /** To be asked when the data, and nothing more, has been read: the time may come behind it. */
    @Override
    public @Nullable Instant timestamp() {
        if (!plain && timeOffset == ABSENT) {
            readRest();
        }
        return time.instant();
    }

    /**
     * Reads the rest of the message, if the data has been read and nothing more.
     *
     * @return the index behind the message; {@link #UNFIT} if it is not for this class, or is more than a line
     */
    public int end() {
        if (plain) {
            messageEnd = (hasData() ? in.offset() : nameTo + 1 - start) + 1;
            boolean complete = bytes[start + messageEnd - 1] == '}' && (!hasData() || in.lineFeeds() == 0);
            return complete ? start + messageEnd : UNFIT;
        }
        readRest();
        return !unfit && in.lineFeeds() == 0 ? start + messageEnd : UNFIT;
    }

    void setName(int from, int nameEnd, int data) {
        nameFrom = from;
        nameTo = nameEnd;
        dataOffset = data < 0 ? ABSENT : data - start;
    }

    /** Notes where the digits of the time stand; most events are not asked for it. */
    void setTime(int seconds, int secondsEnd, int microseconds, int microsecondsEnd) {
        time.set(bytes, seconds, secondsEnd, microseconds, microsecondsEnd);
    }

    private void readRest() {
        if (messageEnd == ABSENT && !unfit) {
            unfit = !readMembers(false);
        }
    }

    /** False if a member comes twice, or the name is written in an unusual way. */
    private boolean readMembers(boolean stopAtData) {
        for (int member = nextMember(); member != JsonReader.END; member = nextMember()) {
            boolean fits = switch (member) {
                case EVENT -> nameFrom == ABSENT && readName();
                case TIMESTAMP -> timeOffset == ABSENT && readTime();
                case DATA -> dataOffset == ABSENT && beginData();
                default -> skipValue();
            };
            if (!fits) {
                return false;
            }
            if (member == DATA) {
                if (stopAtData && nameFrom != ABSENT) {
                    return true;
                }
                in.skipValue();
            }
        }
        messageEnd = in.offset();
        return true;
    }

    /** Asks for the names that most often come before it looks into the table. */
    private int nextMember() {
        if (in.nextIs(EVENT_NAME)) {
            return EVENT;
        }
        if (in.nextIs(DATA_NAME)) {
            return DATA;
        }
        if (in.nextIs(TIMESTAMP_NAME)) {
            return TIMESTAMP;
        }
        return in.nextMember(MEMBERS);
    }

    private boolean readName() {
        nameFrom = start + in.nextOffset() + 1;
        nameTo = Words.endOfPlain(bytes, nameFrom, to);
        boolean usual = nameTo < to && bytes[nameFrom - 1] == '"' && bytes[nameTo] == '"';
        if (usual) {
            in.seek(nameTo + 1 - start, 1);
        }
        return usual;
    }

    private boolean beginData() {
        dataOffset = in.nextOffset();
        return true;
    }

    private boolean readTime() {
        timeOffset = in.nextOffset();
        time.read(in);
        return true;
    }

    private boolean skipValue() {
        in.skipValue();
        return true;
    }
}
