package io.github.qmpevents.benchmarks.whole;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.qmpevents.benchmarks.decode.Framing;
import io.github.qmpevents.benchmarks.decode.JacksonTokens;
import io.github.qmpevents.benchmarks.decode.Subscription;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/** Who reads a file or a socket to its end. */
public enum Reader {
    FRAMING("framing only") {
        @Override
        long read(ReadableByteChannel channel) throws IOException {
            return Framing.lines(channel);
        }
    },
    TOKENS("Jackson's tokens") {
        @Override
        long read(ReadableByteChannel channel) throws IOException {
            try (JsonParser parser = new JsonFactory().createParser(Channels.newInputStream(channel))) {
                return JacksonTokens.tokens(parser);
            }
        }
    },
    ALL("all subscribed") {
        @Override
        long read(ReadableByteChannel channel) throws IOException {
            return events(Subscription.ALL, channel);
        }
    },
    ONE("one type of ten subscribed") {
        @Override
        long read(ReadableByteChannel channel) throws IOException {
            return events(Subscription.ONE, channel);
        }
    };

    private final String label;

    Reader(String label) {
        this.label = label;
    }

    /** Who it is, for people. */
    public String label() {
        return label;
    }

    /** Reads to the end; gives something that depends on what was read. */
    abstract long read(ReadableByteChannel channel) throws IOException;

    private static long events(Subscription subscription, ReadableByteChannel channel) throws IOException {
        long[] handled = {0};
        subscription.stream(event -> handled[0]++).read(channel);
        return handled[0];
    }
}
