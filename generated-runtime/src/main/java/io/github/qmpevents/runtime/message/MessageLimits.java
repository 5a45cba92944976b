package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonReader;

/** How much of a stream is taken for one message; immutable. */
public final class MessageLimits {
    /** The largest limit of the size of a message that can be given: 1 GiB. */
    public static final int MAX_MESSAGE_BYTES = 1 << 30;

    private static final MessageLimits DEFAULTS = new MessageLimits(10 << 20, JsonReader.DEFAULT_DEPTH);

    private final int messageBytes;
    private final int depth;

    private MessageLimits(int messageBytes, int depth) {
        this.messageBytes = messageBytes;
        this.depth = depth;
    }

    /**
     * 10 MiB a message, nested 128 levels deep. (The longest message known is QEMU's own schema with 207,000 bytes.)
     */
    public static MessageLimits defaults() {
        return DEFAULTS;
    }

    /**
     * These limits with another size.
     *
     * @param messageBytes the most bytes of one message, from 1 to {@value #MAX_MESSAGE_BYTES}
     */
    public MessageLimits withMessageBytes(int messageBytes) {
        return new MessageLimits(within(messageBytes, MAX_MESSAGE_BYTES), depth);
    }

    /**
     * These limits with another depth.
     *
     * @param depth how deep objects and arrays may be nested, from 1 to 1,024
     */
    public MessageLimits withDepth(int depth) {
        return new MessageLimits(messageBytes, within(depth, JsonReader.MAX_DEPTH));
    }

    public int messageBytes() {
        return messageBytes;
    }

    public int depth() {
        return depth;
    }

    private static int within(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException("the limit is not within 1.." + most + ": " + limit);
        }
        return limit;
    }
}
