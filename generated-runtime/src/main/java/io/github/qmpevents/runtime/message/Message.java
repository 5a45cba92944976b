package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonLimits;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import java.nio.charset.StandardCharsets;

/**
 * One thing that a QMP server sent (QEMU's {@code docs/interop/qmp-spec}), or that stands in the stream instead of one.
 */
public sealed interface Message permits Greeting, Reply, EventMessage, BadMessage {
    /**
     * Reads a text that is one whole message.
     *
     * @return a {@link BadMessage} if it is JSON but none of the three kinds of message
     * @throws JsonSyntaxException if it is not JSON, or nested deeper than 128 levels
     */
    static Message parse(byte[] json) {
        return new MessageParser(json.clone(), JsonLimits.DEFAULTS, 1, 0).parse();
    }

    /** As {@link #parse(byte[])}. */
    static Message parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
