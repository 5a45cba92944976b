package io.github.qmpevents.runtime.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Streams that hand out their bytes in pieces, and what a reader makes of them. */
public final class Streams {
    private Streams() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A stream that hands out the bytes before an index first, and the others when asked again. */
    public static InputStream split(byte[] bytes, int index) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, pos < index ? Math.min(length, index - pos) : length);
            }
        };
    }

    public static InputStream oneByOne(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, 1);
            }
        };
    }

    public static InputStream randomly(byte[] bytes, long seed) {
        return randomly(bytes, seed, 39);
    }

    /** A stream that hands out at most so many bytes at once. */
    public static InputStream randomly(byte[] bytes, long seed, int most) {
        SplittableRandom random = new SplittableRandom(seed);
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, random.nextInt(1, most + 1)));
            }
        };
    }

    /** All messages, each told in a line. */
    public static List<String> read(InputStream stream, MessageLimits limits) throws IOException {
        List<String> told = new ArrayList<>();
        MessageReader reader = new MessageReader(stream, limits);
        for (Message message = reader.next(); message != null; message = reader.next()) {
            told.add(tell(message));
        }
        return told;
    }

    static List<String> read(String stream) throws IOException {
        return read(new ByteArrayInputStream(bytes(stream)), MessageLimits.defaults());
    }

    static String tell(Message message) {
        if (message instanceof EventMessage event) {
            return "event " + event.eventName() + " " + event.dataValue();
        }
        if (message instanceof Reply reply) {
            return "reply " + reply.id() + " " + reply.value() + " " + reply.error();
        }
        if (message instanceof Greeting greeting) {
            return "greeting " + greeting.capabilities();
        }
        BadMessage bad = (BadMessage) message;
        return bad.kind() + " #" + bad.number() + " @" + bad.offset() + " +" + bad.length() + " " + bad.excerpt();
    }
}
