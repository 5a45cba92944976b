package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonLimits;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.message.BadMessage.Kind;
import java.time.Duration;

/** What is wrong with a message, and where: in bytes from the start of the stream. */
record Fault(Kind kind, long offset, String detail) {
    static Fault garbage(long offset) {
        return new Fault(Kind.GARBAGE, offset, "a line that does not begin with '{'");
    }

    static Fault tooLong(long offset, int limit) {
        return new Fault(Kind.TOO_LONG, offset, "a message of more than " + limit + " bytes");
    }

    static Fault tooSlow(long offset, Duration limit) {
        String detail = "a message that is not complete " + limit.toMillis() + " ms after its beginning";
        return new Fault(Kind.TOO_SLOW, offset, detail);
    }

    static Fault unfinished(long offset) {
        return new Fault(Kind.UNFINISHED, offset, "the next message begins before this one is complete");
    }

    static Fault truncated(long offset, long length) {
        return new Fault(Kind.TRUNCATED, offset, "the stream ends after " + length + " bytes of a message");
    }

    /** @param begin where in the stream the text begins that is no JSON */
    static Fault of(JsonSyntaxException e, long begin) {
        Kind kind = switch (e.kind()) {
            case SYNTAX, UNEXPECTED_END -> Kind.NOT_JSON;
            case INVALID_UTF8 -> Kind.NOT_UTF8;
            case TOO_DEEP, NUMBER_TOO_LONG, NAME_TOO_LONG -> Kind.BEYOND_LIMIT;
        };
        return new Fault(kind, begin + e.offset(), e.problem());
    }

    /** The first fault in the beginning of a message; {@code otherwise} if it could still become JSON. */
    static Fault first(InputBuffer in, int length, long begin, JsonLimits limits, Fault otherwise) {
        try {
            JsonReader.of(in.array(), in.keptFrom(), in.keptFrom() + length, limits)
                    .skipValue();
            return otherwise;
        } catch (JsonSyntaxException e) {
            return e.kind() == JsonSyntaxException.Kind.UNEXPECTED_END ? otherwise : of(e, begin);
        }
    }
}
