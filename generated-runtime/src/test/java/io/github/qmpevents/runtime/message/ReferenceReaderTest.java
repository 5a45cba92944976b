package io.github.qmpevents.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.mutation.MutationRun;
import io.github.qmpevents.runtime.mutation.Mutator;
import io.github.qmpevents.runtime.mutation.RandomTraffic;
import io.github.qmpevents.runtime.mutation.Seeds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Messages are found where {@link ReferenceReader} finds them, however the stream comes. */
class ReferenceReaderTest {
    private static final int ROUNDS = 5_000;

    @Test
    void recordingsAreReadAlike() throws IOException {
        for (Path recording : Seeds.recordings()) {
            assertThat(difference(Files.readAllBytes(recording)))
                    .as("%s", recording)
                    .isNull();
        }
    }

    @Test
    void randomTrafficIsReadAlike() {
        for (int number = 0; number < MutationRun.count(ROUNDS); number++) {
            check(number, RandomTraffic.stream(MutationRun.random(number)));
        }
    }

    @Test
    void mutatedTrafficIsReadAlike() throws IOException {
        List<byte[]> seeds = Seeds.all();
        for (int number = 0; number < MutationRun.count(ROUNDS); number++) {
            SplittableRandom random = MutationRun.random(number);
            byte[] line = seeds.get(random.nextInt(seeds.size()));
            byte[] traffic = RandomTraffic.stream(random);
            byte[] stream = Arrays.copyOf(line, line.length + traffic.length);
            System.arraycopy(traffic, 0, stream, line.length, traffic.length);
            check(number, Mutator.mutate(stream, random));
        }
    }

    private static void check(long number, byte[] stream) {
        if (difference(stream) != null) {
            throw MutationRun.failure(number, stream, ReferenceReaderTest::difference);
        }
    }

    /** Null if the stream is read alike with the usual limits and with other ones. */
    private static String difference(byte[] stream) {
        List<MessageLimits> limits = RandomTraffic.limitsFor(stream);
        int other = 1 + Math.floorMod(Arrays.hashCode(stream) >> 8, limits.size() - 1);
        String difference = difference(stream, limits.get(0));
        return difference != null ? difference : difference(stream, limits.get(other));
    }

    private static String difference(byte[] stream, MessageLimits limits) {
        try {
            List<String> expected = ReferenceReader.read(stream, limits);
            List<String> whole = Streams.read(new ByteArrayInputStream(stream), limits);
            if (!whole.equals(expected)) {
                String given = limits.messageBytes() + " bytes, depth " + limits.depth();
                return given + ": " + whole + "\nexpected " + expected;
            }
            int split = Math.floorMod(Arrays.hashCode(stream), stream.length + 1);
            boolean same = Streams.read(Streams.split(stream, split), limits).equals(expected);
            return same ? null : "split at " + split;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AssertionError | RuntimeException e) {
            return e.toString();
        }
    }
}
