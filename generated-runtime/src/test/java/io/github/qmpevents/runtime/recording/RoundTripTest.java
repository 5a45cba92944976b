package io.github.qmpevents.runtime.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.SharedData;
import io.github.qmpevents.runtime.command.Secrets;
import io.github.qmpevents.runtime.mutation.RandomTraffic;
import io.github.qmpevents.runtime.tap.Direction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read back is what came. */
class RoundTripTest {
    private static final Instant START = Instant.parse("2024-05-01T12:01:07.250193Z");

    @TempDir
    private Path folder;

    @Test
    void recordingsOfRealTrafficHaveTheSameBytes() throws IOException {
        for (Path file : SharedData.files("recordings/qemu-7.2", ".jsonl")) {
            byte[] stream = Files.readAllBytes(file);
            assertThat(roundTrip(stream, RecordingOptions.defaults(), 1)).isEqualTo(stream);
            assertThat(roundTrip(stream, open(), 2)).isEqualTo(stream);
        }
    }

    @Test
    void recordingsOfAnythingHaveTheSameBytes() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            byte[] stream = RandomTraffic.stream(new SplittableRandom(seed));
            assertThat(roundTrip(stream, RecordingOptions.defaults(), seed))
                    .as("seed %s", seed)
                    .isEqualTo(stream);
            assertThat(roundTrip(stream, open(), seed)).as("seed %s", seed).isEqualTo(stream);
        }
    }

    @Test
    void bytesHaveTheTimesAtWhichTheyCame() throws IOException {
        Path file = folder.resolve("times");
        List<Duration> expected = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        try (Recording recording = Recording.to(file, open())) {
            recording.opened("vm1", START);
            long micros = 0;
            for (int count = 0; count < 1000; count++) {
                micros += random.nextLong(1, 100_000_000);
                expected.add(Duration.ofNanos(micros * 1000));
                Instant arrival = START.plusNanos(micros * 1000 + random.nextInt(1000));
                recording.bytes("vm1", Direction.RECEIVED, ByteBuffer.wrap(new byte[] {'x'}), arrival);
            }
        }
        List<Duration> told = new ArrayList<>();
        try (ReplayStream stream = Replay.of(file).pacedBy(told::add).open()) {
            assertThat(stream.readAllBytes()).hasSize(1000);
        }
        assertThat(told).isEqualTo(expected);
    }

    private byte[] roundTrip(byte[] stream, RecordingOptions options, long seed) throws IOException {
        Path file = folder.resolve("round-trip");
        Files.deleteIfExists(file);
        try (Recording recording = Recording.to(file, options)) {
            record(recording, stream, new SplittableRandom(seed));
        }
        try (ReplayStream replay = Replay.of(file).open()) {
            return replay.readAllBytes();
        }
    }

    private static void record(Recording recording, byte[] stream, SplittableRandom random) {
        int at = 0;
        while (at < stream.length) {
            int next = Math.min(stream.length, at + random.nextInt(1, random.nextBoolean() ? 20 : 5000));
            ByteBuffer piece = ByteBuffer.wrap(Arrays.copyOfRange(stream, at, next));
            recording.bytes("vm1", Direction.RECEIVED, piece.asReadOnlyBuffer(), START.plusMillis(at));
            recording.bytes("vm1", Direction.SENT, ByteBuffer.wrap(new byte[] {'{', '}'}), START);
            at = next;
        }
    }

    private static RecordingOptions open() {
        return RecordingOptions.defaults().withSecrets(Secrets.none());
    }
}
