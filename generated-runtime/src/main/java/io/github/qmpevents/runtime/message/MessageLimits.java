package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonLimits;
import java.time.Duration;

/** How much of a stream is taken for one message, and how long it is waited for; immutable. */
public final class MessageLimits {
    /** The largest limit of the size of a message that can be given: 1 GiB. */
    public static final int MAX_MESSAGE_BYTES = 1 << 30;

    private static final Duration LONGEST_AGE = Duration.ofDays(365);
    private static final MessageLimits DEFAULTS =
            new MessageLimits(10 << 20, JsonLimits.DEFAULTS, Duration.ofSeconds(60));

    private final int messageBytes;
    private final JsonLimits json;
    private final Duration age;

    private MessageLimits(int messageBytes, JsonLimits json, Duration age) {
        this.messageBytes = messageBytes;
        this.json = json;
        this.age = age;
    }

    /**
     * 10 MiB a message, nested 128 levels deep, names of 65,536 bytes, numbers of 1,000 characters, complete after 60
     * seconds. (The longest message known is QEMU's own schema with 207,000 bytes.)
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
        if (messageBytes < 1 || messageBytes > MAX_MESSAGE_BYTES) {
            throw new IllegalArgumentException("the limit is not within 1.." + MAX_MESSAGE_BYTES + ": " + messageBytes);
        }
        return new MessageLimits(messageBytes, json, age);
    }

    /**
     * These limits with another depth.
     *
     * @param depth how deep objects and arrays may be nested, from 1 to 1,024
     */
    public MessageLimits withDepth(int depth) {
        return new MessageLimits(messageBytes, json.withDepth(depth), age);
    }

    /**
     * These limits with another length of names.
     *
     * @param bytes how many bytes the name of a member may have, escapes counted as they are written, from 64 to
     *     1,048,576
     */
    public MessageLimits withNameLength(int bytes) {
        return new MessageLimits(messageBytes, json.withNameLength(bytes), age);
    }

    /**
     * These limits with another length of numbers.
     *
     * @param characters how many characters a number may have, from 32 to 100,000
     */
    public MessageLimits withNumberLength(int characters) {
        return new MessageLimits(messageBytes, json.withNumberLength(characters), age);
    }

    /**
     * These limits with another age. It is looked at when a piece of a message has come that is not the last one: a
     * message that is older then is given up.
     *
     * @param age how long after the first byte of a message the last one may come; more than 365 days are as good as
     *     for ever
     */
    public MessageLimits withAge(Duration age) {
        if (age.isZero() || age.isNegative()) {
            throw new IllegalArgumentException("the age is not positive: " + age);
        }
        return new MessageLimits(messageBytes, json, age.compareTo(LONGEST_AGE) < 0 ? age : LONGEST_AGE);
    }

    public int messageBytes() {
        return messageBytes;
    }

    public int depth() {
        return json.depth();
    }

    public int nameLength() {
        return json.nameLength();
    }

    public int numberLength() {
        return json.numberLength();
    }

    public Duration age() {
        return age;
    }

    JsonLimits json() {
        return json;
    }
}
