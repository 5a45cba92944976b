package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.message.BadMessage.Kind;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Finds the messages of a stream that is all there, byte by byte and as plainly as the rules can be said. */
public final class ReferenceReader {
    private final byte[] stream;
    private final MessageLimits limits;
    private final List<String> told = new ArrayList<>();
    private final Deque<Character> open = new ArrayDeque<>();

    private int begin;
    private boolean inString;
    private boolean escaped;

    /** What is wrong, and where in the stream. */
    private record Place(Kind kind, long offset) {}

    private ReferenceReader(byte[] stream, MessageLimits limits) {
        this.stream = stream;
        this.limits = limits;
    }

    /** All messages, each told in the line that {@link Streams#tell} would make of it. */
    public static List<String> read(byte[] stream, MessageLimits limits) {
        ReferenceReader reader = new ReferenceReader(stream, limits);
        int at = 0;
        while (at < stream.length) {
            at = reader.next(at);
        }
        return reader.told;
    }

    /** Reads what begins at an index, where no message is being read and none was bad; returns where it ends. */
    private int next(int at) {
        if (" \t\r\n".indexOf(stream[at]) >= 0) {
            return at + 1;
        }
        begin = at;
        return stream[at] == '{' ? message() : giveUp(at, new Place(Kind.GARBAGE, begin));
    }

    private int message() {
        open.clear();
        inString = false;
        int at = begin;
        do {
            if (at > begin && isNewMessage(at)) {
                tellBad(firstFault(at, new Place(Kind.UNFINISHED, at)), at - begin);
                return at;
            }
            if (!accept((char) (stream[at] & 0xff))) {
                return giveUp(at, null);
            }
            if (at - begin >= limits.messageBytes()) {
                return giveUp(at, new Place(Kind.TOO_LONG, at));
            }
            at++;
        } while (!open.isEmpty() && at < stream.length);
        if (open.isEmpty()) {
            return complete(at);
        }
        tellBad(new Place(Kind.TRUNCATED, at), at - begin);
        return at;
    }

    /** A brace at the very beginning of a line always begins a message. */
    private boolean isNewMessage(int at) {
        return stream[at] == '{' && (at == 0 || stream[at - 1] == '\n');
    }

    /** False where no message goes on like this. */
    private boolean accept(char next) {
        if (inString) {
            inString = escaped || next != '"';
            escaped = !escaped && next == '\\';
            return next != '\n';
        }
        switch (next) {
            case '"' -> inString = true;
            case '{', '[' -> open.push(next);
            case '}', ']' -> {
                return open.pop() == (next == '}' ? '{' : '[');
            }
            default -> {}
        }
        return open.size() <= limits.depth();
    }

    private int complete(int end) {
        byte[] message = Arrays.copyOfRange(stream, begin, end);
        try {
            JsonReader.of(message, 0, message.length, limits.depth()).skipValue();
        } catch (JsonSyntaxException e) {
            tellBad(place(e), end - begin);
            return skip(end);
        }
        Message parsed = Message.parse(message);
        if (parsed.getClass() != kind(JsonReader.of(message).readObject())) {
            throw new AssertionError(
                    "found a " + parsed + " in " + PrintableAscii.of(message, 0, message.length, 1000));
        }
        if (parsed instanceof BadMessage bad) {
            tellBad(new Place(bad.kind(), begin + bad.offset()), end - begin);
            return skip(end);
        }
        told.add(Streams.tell(parsed));
        return end;
    }

    private static Class<? extends Message> kind(JsonObject message) {
        if (message.get("event") != null) {
            return message.get("event") instanceof JsonString ? EventMessage.class : BadMessage.class;
        }
        if (message.get("return") != null || message.get("error") != null) {
            return Reply.class;
        }
        return message.get("QMP") instanceof JsonObject ? Greeting.class : BadMessage.class;
    }

    /** Tells a line that became bad at an index, and passes over its rest. */
    private int giveUp(int at, Place known) {
        int end = at;
        while (end < stream.length && stream[end] != '\n') {
            end++;
        }
        int kept = (int) Math.min(Math.min(end + 1L, stream.length), begin + 1L + limits.messageBytes());
        tellBad(known != null ? known : firstFault(kept, new Place(Kind.UNFINISHED, kept)), end - begin);
        return skip(end);
    }

    /** Behind a bad message nothing counts before the next line that begins with a brace. */
    private int skip(int from) {
        int at = from;
        while (at < stream.length && !isNewMessage(at)) {
            at++;
        }
        return at;
    }

    private Place firstFault(int to, Place otherwise) {
        try {
            JsonReader.of(stream, begin, to, limits.depth()).skipValue();
            return otherwise;
        } catch (JsonSyntaxException e) {
            return e.kind() == JsonSyntaxException.Kind.UNEXPECTED_END ? otherwise : place(e);
        }
    }

    private Place place(JsonSyntaxException e) {
        Kind kind = switch (e.kind()) {
            case SYNTAX, UNEXPECTED_END -> Kind.NOT_JSON;
            case INVALID_UTF8 -> Kind.NOT_UTF8;
            case TOO_DEEP, NUMBER_TOO_LONG, NAME_TOO_LONG -> Kind.BEYOND_LIMIT;
        };
        return new Place(kind, begin + e.offset());
    }

    private void tellBad(Place fault, int length) {
        int kept = (int) Math.min(length, 1L + limits.messageBytes());
        String excerpt = PrintableAscii.of(stream, begin, begin + kept, BadMessage.EXCERPT);
        told.add(Streams.tell(new BadMessage(fault.kind(), told.size() + 1, fault.offset(), length, "", excerpt)));
    }
}
