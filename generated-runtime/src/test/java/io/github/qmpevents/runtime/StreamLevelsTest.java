package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.Streams;
import io.github.qmpevents.runtime.mutation.MutationRun;
import io.github.qmpevents.runtime.mutation.Mutator;
import io.github.qmpevents.runtime.mutation.RandomTraffic;
import io.github.qmpevents.runtime.mutation.Seeds;
import io.github.qmpevents.runtime.testevents.DeviceEvents;
import io.github.qmpevents.runtime.testevents.DeviceEvents.DeviceChangedEvent;
import io.github.qmpevents.runtime.testevents.DeviceEvents.DeviceGoneEvent;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A stream read message by message and one read with handlers give the same, and an event that somebody asked for comes
 * as it would if somebody had asked for all.
 */
class StreamLevelsTest {
    private static final int ROUNDS = 3_000;
    private static final byte[] GOOD =
            Streams.bytes("{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"STOP\"}\r\n");

    @Test
    void recordingsGiveTheSame() throws IOException {
        for (Path recording : Seeds.recordings()) {
            byte[] stream = Files.readAllBytes(recording);
            assertThat(difference(stream)).as("%s", recording).isNull();
        }
    }

    @Test
    void randomTrafficGivesTheSame() {
        for (int number = 0; number < MutationRun.count(ROUNDS); number++) {
            byte[] stream = RandomTraffic.stream(MutationRun.random(number));
            if (difference(stream) != null) {
                throw MutationRun.failure(number, stream, StreamLevelsTest::difference);
            }
        }
    }

    @Test
    void randomTrafficHasEverythingThatMayHappen() throws IOException {
        Set<Object> seen = new HashSet<>();
        for (int number = 0; number < ROUNDS; number++) {
            byte[] stream = RandomTraffic.stream(MutationRun.random(number));
            MessageLimits limits = RandomTraffic.limitsFor(stream).get(number % 6);
            see(Transcript.byHandlers(new ByteArrayInputStream(stream), TestEvents.TABLE, limits), seen);
            see(Transcript.byHandlers(new ByteArrayInputStream(stream), DeviceEvents.TABLE, limits), seen);
        }
        Set<BadMessage.Kind> kinds = EnumSet.allOf(BadMessage.Kind.class);
        kinds.remove(BadMessage.Kind.TOO_SLOW);
        assertThat(seen).containsAll(kinds);
        assertThat(seen).contains((Object[]) UnrecognizedReason.values());
        assertThat(seen)
                .contains(StopEvent.class, JobEndedEvent.class, DeviceChangedEvent.class, DeviceGoneEvent.class);
        assertThat(seen).contains(Greeting.class, String.class);
    }

    private static void see(Transcript transcript, Set<Object> seen) {
        for (Transcript.Entry entry : transcript.entries()) {
            if (entry.what() instanceof BadMessage bad) {
                seen.add(bad.kind());
            } else if (entry.what() instanceof UnrecognizedQmpEvent event) {
                seen.add(event.reason());
            } else {
                seen.add(entry.what().getClass());
            }
        }
    }

    @Test
    void mutationsBetweenGoodLinesGiveTheSame() throws IOException {
        List<byte[]> seeds = Seeds.all();
        for (int number = 0; number < MutationRun.count(ROUNDS); number++) {
            SplittableRandom random = MutationRun.random(number);
            byte[] stream = betweenGoodLines(Mutator.mutate(seeds.get(random.nextInt(seeds.size())), random));
            if (difference(stream) != null) {
                throw MutationRun.failure(number, stream, StreamLevelsTest::difference);
            }
        }
    }

    @Test
    void eventsThatSomebodyAskedForComeAsIfAllWereAskedFor() {
        for (int number = 0; number < MutationRun.count(ROUNDS); number++) {
            byte[] stream = RandomTraffic.wellFormedStream(MutationRun.random(number));
            if (differenceOfTypes(stream) != null) {
                throw MutationRun.failure(number, stream, StreamLevelsTest::differenceOfTypes);
            }
        }
    }

    @Test
    void whereTheStreamIsSplitMakesNoDifference() throws IOException {
        byte[] stream = mixedStream();
        for (MessageLimits limits : RandomTraffic.limitsFor(stream)) {
            Transcript whole = Transcript.byMessages(new ByteArrayInputStream(stream), DeviceEvents.TABLE, limits);
            for (int index = 0; index <= stream.length; index++) {
                Transcript split = Transcript.byHandlers(Streams.split(stream, index), DeviceEvents.TABLE, limits);
                assertThat(whole.difference(split)).as("split at %d", index).isNull();
            }
        }
    }

    @Test
    void howTheStreamIsCutIntoPiecesMakesNoDifference() throws IOException {
        byte[] stream = mixedStream();
        for (MessageLimits limits : RandomTraffic.limitsFor(stream)) {
            Transcript whole = Transcript.byMessages(new ByteArrayInputStream(stream), TestEvents.TABLE, limits);
            assertThat(whole.difference(Transcript.byHandlers(Streams.oneByOne(stream), TestEvents.TABLE, limits)))
                    .isNull();
            for (long seed = 0; seed < 200; seed++) {
                Transcript pieces = Transcript.byHandlers(Streams.randomly(stream, seed), TestEvents.TABLE, limits);
                assertThat(whole.difference(pieces)).as("seed %d", seed).isNull();
            }
        }
    }

    @Test
    void limitsAreMetToTheByteAndToTheLevel() throws IOException {
        String line = "{\"event\": \"DEVICE_GONE\", \"data\": {\"device\": \"d\", \"more\": [[1]]}}";
        byte[] stream =
                Streams.bytes("{\"event\": \"NEW\"}\r\n" + line + "\r\n" + line + line + "\n{\"return\": {}}\r\n");
        MessageLimits defaults = MessageLimits.defaults();
        assertThat(bad(stream, defaults.withMessageBytes(line.length()))).isZero();
        assertThat(bad(stream, defaults.withMessageBytes(line.length() - 1))).isEqualTo(2);
        assertThat(bad(stream, defaults.withDepth(4))).isZero();
        assertThat(bad(stream, defaults.withDepth(3))).isEqualTo(2);
        for (MessageLimits limits : RandomTraffic.limitsFor(stream)) {
            assertThat(difference(stream, TestEvents.TABLE, limits)).isNull();
            assertThat(difference(stream, DeviceEvents.TABLE, limits)).isNull();
        }
    }

    private static long bad(byte[] stream, MessageLimits limits) throws IOException {
        return Transcript.byHandlers(new ByteArrayInputStream(stream), DeviceEvents.TABLE, limits)
                .bad();
    }

    /** About 2 KB of everything. */
    private static byte[] mixedStream() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(GOOD);
        for (int number = 1; stream.size() < 1900; number++) {
            byte[] next = RandomTraffic.stream(new SplittableRandom(number));
            stream.write(next, 0, Math.min(next.length, 400));
            stream.writeBytes(Streams.bytes("\r\n"));
        }
        return stream.toByteArray();
    }

    private static byte[] betweenGoodLines(byte[] line) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(GOOD);
        stream.writeBytes(line);
        stream.writeBytes(Streams.bytes("\r\n"));
        stream.writeBytes(GOOD);
        return stream.toByteArray();
    }

    private static String difference(byte[] stream) {
        List<MessageLimits> limits = RandomTraffic.limitsFor(stream);
        String difference = difference(stream, TestEvents.TABLE, limits.get(0));
        if (difference == null) {
            difference = difference(stream, DeviceEvents.TABLE, limits.get(0));
        }
        if (difference == null) {
            int other = 1 + Math.floorMod(Arrays.hashCode(stream) >> 8, limits.size() - 1);
            difference = difference(stream, DeviceEvents.TABLE, limits.get(other));
        }
        return difference;
    }

    /** Null if the stream gives the same in all ways to read it. */
    private static <T extends QmpEvent> String difference(byte[] stream, EventTable<T> table, MessageLimits limits) {
        try {
            Transcript messages = Transcript.byMessages(new ByteArrayInputStream(stream), table, limits);
            Transcript handlers = Transcript.byHandlers(new ByteArrayInputStream(stream), table, limits);
            String difference = messages.difference(handlers);
            if (difference != null) {
                return difference;
            }
            long seed = Arrays.hashCode(stream);
            Transcript pieces = Transcript.byHandlers(Streams.randomly(stream, seed), table, limits);
            difference = messages.difference(pieces);
            return difference == null ? null : "in pieces, " + difference;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AssertionError | RuntimeException e) {
            return e.toString();
        }
    }

    private static String differenceOfTypes(byte[] stream) {
        try {
            String difference =
                    differenceOfTypes(stream, TestEvents.TABLE, List.of(StopEvent.class, JobEndedEvent.class));
            return difference != null
                    ? difference
                    : differenceOfTypes(stream, DeviceEvents.TABLE, List.of(DeviceGoneEvent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static <T extends QmpEvent> String differenceOfTypes(
            byte[] stream, EventTable<T> table, List<? extends Class<? extends T>> types) throws IOException {
        Transcript all = Transcript.byHandlers(new ByteArrayInputStream(stream), table, MessageLimits.defaults());
        if (all.bad() > 0) {
            return null;
        }
        for (Class<? extends T> type : types) {
            List<Transcript.Entry> found = Transcript.ofType(new ByteArrayInputStream(stream), table, type);
            List<Transcript.Entry> expected = all.named(table.eventName(type));
            if (!found.equals(expected)) {
                return type.getSimpleName() + ": " + found + "\nexpected " + expected;
            }
        }
        EventCounts counts = Transcript.ofNothing(new ByteArrayInputStream(stream), table);
        EventCounts expected = all.counts();
        long unknown = all.entries().stream()
                .filter(entry -> entry.what() instanceof UnrecognizedQmpEvent event
                        && event.reason() == UnrecognizedReason.UNKNOWN_EVENT)
                .count();
        boolean same = counts.equals(new EventCounts(expected.messages(), expected.events(), unknown, 0));
        return same ? null : "nobody asked: " + counts + ", expected " + expected;
    }
}
