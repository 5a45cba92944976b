package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The message of an event, its data not yet decoded. */
public final class EventMessage implements Message, EventTime {
    private static final byte[] NO_DATA = "{\"data\": {}}".getBytes(StandardCharsets.US_ASCII);
    private static final int NO_DATA_OFFSET = 9;

    private final byte[] bytes;
    private final String eventName;
    private final Timestamp timestamp;
    private final int dataOffset;

    /** Takes the bytes over; the offset is negative if there is no data. */
    EventMessage(byte[] bytes, String eventName, Timestamp timestamp, int dataOffset) {
        this.bytes = bytes;
        this.eventName = eventName;
        this.timestamp = timestamp;
        this.dataOffset = dataOffset;
    }

    /** The name of the event as it came, of any length and content. */
    public String eventName() {
        return eventName;
    }

    /** When QEMU made the event; null if it does not say, says -1, says it in a wrong way or beyond {@link Instant}. */
    @Override
    public @Nullable Instant timestamp() {
        return timestamp.instant();
    }

    /** What is wrong with the member {@code timestamp}; null if nothing is. */
    public @Nullable DecodeException timestampFault() {
        return timestamp.fault();
    }

    /** A new reader that stands before the data; it reads an empty object if there is none. */
    public JsonReader data() {
        return dataOffset < 0
                ? JsonReader.at(NO_DATA, 0, NO_DATA.length, NO_DATA_OFFSET)
                : JsonReader.at(bytes, 0, bytes.length, dataOffset);
    }

    /** The data, made of the text each time; null if there is none. */
    public @Nullable JsonValue dataValue() {
        return dataOffset < 0 ? null : data().readValue();
    }

    /** The bytes of the whole message as it came, without what ends its line; a copy. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** The number of bytes of the whole message. */
    public int length() {
        return bytes.length;
    }

    /** The whole message as it came, without what ends its line. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "EventMessage[" + bytes.length + " bytes]";
    }
}
