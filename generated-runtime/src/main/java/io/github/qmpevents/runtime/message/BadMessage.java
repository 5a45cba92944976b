package io.github.qmpevents.runtime.message;

/**
 * Bytes that are no message.
 *
 * @param number of the message in the stream, from 1, bad ones counted
 * @param offset where the fault is, in bytes from the start of the stream
 * @param length how many bytes were given up up to the end of the line in which the fault was found
 * @param detail what is wrong: one line of printable ASCII
 * @param excerpt the beginning of the bytes: at most 200 characters of printable ASCII
 */
public record BadMessage(Kind kind, long number, long offset, long length, String detail, String excerpt)
        implements Message {
    /** The most characters that an excerpt has. */
    public static final int EXCERPT = 200;

    /** One line of printable ASCII that has all of it but the excerpt. */
    @Override
    public String toString() {
        return "bad message " + number + " at byte " + offset + " (" + kind + ", " + length + " bytes): " + detail;
    }

    /** In what way a message can be bad. */
    public enum Kind {
        /** A line that does not begin a message. */
        GARBAGE,
        /** The message is not JSON. */
        NOT_JSON,
        /** The message is not UTF-8. */
        NOT_UTF8,
        /** The message is nested deeper than the limit, or has a number or a name longer than the limit. */
        BEYOND_LIMIT,
        /** The message has more bytes than the limit. */
        TOO_LONG,
        /** The message has been unfinished for longer than the limit. */
        TOO_SLOW,
        /** The next message began before this one was complete. */
        UNFINISHED,
        /** The stream ended before the message was complete. */
        TRUNCATED,
        /** The message is JSON, but neither a greeting nor a reply nor an event. */
        NOT_A_MESSAGE
    }
}
