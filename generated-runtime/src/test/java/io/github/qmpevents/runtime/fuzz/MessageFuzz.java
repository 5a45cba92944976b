package io.github.qmpevents.runtime.fuzz;

import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.Transcript;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.ReferenceReader;
import io.github.qmpevents.runtime.message.Streams;
import io.github.qmpevents.runtime.mutation.RandomTraffic;
import io.github.qmpevents.runtime.testevents.DeviceEvents;
import io.github.qmpevents.runtime.testevents.TestEvents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What a fuzzer calls with bytes of its choice: they are read as a monitor's. Messages are the only outcome. */
public final class MessageFuzz {
    /** How many bytes before the stream say in which pieces and with which limits it is read. */
    static final int CHOICES = 2;

    private MessageFuzz() {}

    /** Reads the bytes whole and in random pieces, as messages and as events: it is always the same that comes out. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        if (bytes.length < CHOICES) {
            return;
        }
        byte[] stream = Arrays.copyOfRange(bytes, CHOICES, bytes.length);
        List<MessageLimits> limits = RandomTraffic.limitsFor(stream);
        new Reading(stream, bytes[0], limits.get((bytes[1] & 0xff) % limits.size())).check();
    }

    /** One stream in one way. */
    private record Reading(byte[] stream, long seed, MessageLimits limits) {
        void check() throws IOException {
            List<String> expected = ReferenceReader.read(stream, limits);
            require(expected, Streams.read(new ByteArrayInputStream(stream), limits));
            require(expected, Streams.read(Streams.randomly(stream, seed), limits));
            checkEvents(TestEvents.TABLE);
            checkEvents(DeviceEvents.TABLE);
        }

        private <T extends QmpEvent> void checkEvents(EventTable<T> table) throws IOException {
            Transcript messages = Transcript.byMessages(new ByteArrayInputStream(stream), table, limits);
            Transcript handled = Transcript.byHandlers(Streams.randomly(stream, seed), table, limits);
            if (messages.difference(handled) != null) {
                throw new AssertionError(messages.difference(handled));
            }
            requirePrintable(messages);
            var unused = Transcript.ofNothing(Streams.randomly(stream, seed), table);
        }

        private static void require(List<String> expected, List<String> found) {
            if (!found.equals(expected)) {
                throw new AssertionError(found + "\nexpected " + expected);
            }
        }

        private static void requirePrintable(Transcript transcript) {
            for (Transcript.Entry entry : transcript.entries()) {
                if (entry.what() instanceof BadMessage bad) {
                    requirePrintable(bad.toString());
                    requirePrintable(bad.excerpt());
                }
            }
        }

        private static void requirePrintable(String text) {
            if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                throw new AssertionError("not printable ASCII: " + text);
            }
        }
    }
}
