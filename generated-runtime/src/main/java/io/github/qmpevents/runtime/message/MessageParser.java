package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.WireNames;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.Arrays;

/** Tells what kind of message some bytes are; they are checked to the last one. */
final class MessageParser {
    private static final WireNames MEMBERS = WireNames.of("event", "data", "timestamp", "QMP", "return", "error", "id");
    private static final int EVENT = 0;
    private static final int DATA = 1;
    private static final int TIMESTAMP = 2;
    private static final int QMP = 3;
    private static final int RETURN = 4;
    private static final int ERROR = 5;
    private static final int ID = 6;

    private final byte[] bytes;
    private final int maxDepth;
    private final long number;
    private final long streamOffset;
    /** Where the values of {@link #MEMBERS} stand, negative for those that are not there; of duplicates the last. */
    private final int[] offsets = new int[MEMBERS.names().size()];

    /** Takes the bytes over: the message may keep them. */
    MessageParser(byte[] bytes, int maxDepth, long number, long streamOffset) {
        this.bytes = bytes;
        this.maxDepth = maxDepth;
        this.number = number;
        this.streamOffset = streamOffset;
    }

    /** @throws io.github.qmpevents.runtime.json.JsonSyntaxException if the bytes are not JSON */
    Message parse() {
        try {
            findMembers();
            return message();
        } catch (DecodeException e) {
            JsonReader all = JsonReader.of(bytes, 0, bytes.length, maxDepth);
            all.skipValue();
            all.expectEnd();
            return notAMessage(e.offset(), e.detail());
        }
    }

    private void findMembers() {
        Arrays.fill(offsets, -1);
        JsonReader in = JsonReader.of(bytes, 0, bytes.length, maxDepth);
        in.beginObject();
        for (int member = in.nextMember(MEMBERS); member != JsonReader.END; member = in.nextMember(MEMBERS)) {
            if (member >= 0) {
                offsets[member] = in.offset();
            }
            in.skipValue();
        }
        in.expectEnd();
    }

    private Message message() {
        if (offsets[EVENT] >= 0) {
            Timestamp timestamp = offsets[TIMESTAMP] < 0 ? Timestamp.ABSENT : Timestamp.read(at(TIMESTAMP));
            return new EventMessage(bytes, at(EVENT).readString(), timestamp, offsets[DATA]);
        }
        if (offsets[RETURN] >= 0 || offsets[ERROR] >= 0) {
            return new Reply(bytes, offsets[ID], offsets[RETURN], offsets[ERROR]);
        }
        if (offsets[QMP] >= 0) {
            return Greeting.of(at(QMP).readObject());
        }
        return notAMessage(0, "an object with none of the members QMP, return, error, event");
    }

    private JsonReader at(int member) {
        return JsonReader.at(bytes, 0, bytes.length, offsets[member]);
    }

    private BadMessage notAMessage(int offset, String detail) {
        String excerpt = PrintableAscii.of(bytes, 0, bytes.length, BadMessage.EXCERPT);
        return new BadMessage(
                BadMessage.Kind.NOT_A_MESSAGE, number, streamOffset + offset, bytes.length, detail, excerpt);
    }
}
