package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonLimits;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.text.PrintableAscii;

/** Tells what kind of message some bytes are; they are checked to the last one. */
final class MessageParser {
    private final byte[] bytes;
    private final JsonLimits limits;
    private final long number;
    private final long streamOffset;
    private final MessageMembers members = new MessageMembers();

    /** Takes the bytes over: the message may keep them. */
    MessageParser(byte[] bytes, JsonLimits limits, long number, long streamOffset) {
        this.bytes = bytes;
        this.limits = limits;
        this.number = number;
        this.streamOffset = streamOffset;
    }

    /** @throws io.github.qmpevents.runtime.json.JsonSyntaxException if the bytes are not JSON */
    Message parse() {
        try {
            members.find(JsonReader.of(bytes, 0, bytes.length, limits));
            return message();
        } catch (DecodeException e) {
            JsonReader all = JsonReader.of(bytes, 0, bytes.length, limits);
            all.skipValue();
            all.expectEnd();
            return notAMessage(e.offset(), e.detail());
        }
    }

    private Message message() {
        if (members.has(MessageMembers.EVENT)) {
            Timestamp timestamp = members.has(MessageMembers.TIMESTAMP)
                    ? Timestamp.read(at(MessageMembers.TIMESTAMP))
                    : Timestamp.ABSENT;
            String name = at(MessageMembers.EVENT).readString();
            return new EventMessage(bytes, name, timestamp, members.offset(MessageMembers.DATA));
        }
        if (members.has(MessageMembers.RETURN) || members.has(MessageMembers.ERROR)) {
            return new Reply(
                    bytes,
                    members.offset(MessageMembers.ID),
                    members.offset(MessageMembers.RETURN),
                    members.offset(MessageMembers.ERROR));
        }
        if (members.has(MessageMembers.QMP)) {
            return Greeting.of(at(MessageMembers.QMP).readObject());
        }
        return notAMessage(0, "an object with none of the members QMP, return, error, event");
    }

    private JsonReader at(int member) {
        return JsonReader.at(bytes, 0, bytes.length, members.offset(member));
    }

    private BadMessage notAMessage(int offset, String detail) {
        String excerpt = PrintableAscii.of(bytes, 0, bytes.length, BadMessage.EXCERPT);
        return new BadMessage(
                BadMessage.Kind.NOT_A_MESSAGE, number, streamOffset + offset, bytes.length, detail, excerpt);
    }
}
