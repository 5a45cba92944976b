package io.github.qmpevents.runtime.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.testevents.TestEvents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading recordings, whole and damaged ones, and files that are none. */
class ReplayTest {
    private static final Instant START = Instant.parse("2024-05-01T12:01:07.250193Z");
    private static final String FIRST = "qmp-events-recording 1 2024-05-01T12:01:07.250193Z vm1\n";

    @TempDir
    private Path folder;

    @Test
    void givesTheBytesOfEachDirection() throws IOException {
        Path file = file(FIRST + "@0 + 0\n@5 < 4\n{}\r\n@6 > 3\nabc\n@7 < 1\nx\n@8 < 1\n\n@9 > 0\n@10 - 0\n");
        assertThat(read(Replay.of(file))).isEqualTo("{}\r\nx\n");
        assertThat(read(Replay.of(file).sent())).isEqualTo("abc");
    }

    @Test
    void aRecordingMayComeFromAnyStream() throws IOException {
        for (String text : List.of(FIRST + "@5 < 3\n{}\n@6 > 2\nx\n", "{}\n")) {
            try (ReplayStream stream =
                    ReplayStream.of(new ByteArrayInputStream(bytes(text).array()), "stdin")) {
                assertThat(new String(stream.readAllBytes(), StandardCharsets.US_ASCII))
                        .isEqualTo("{}\n");
            }
        }
        byte[] newer = bytes(FIRST.replace(" 1 ", " 2 ")).array();
        assertThatThrownBy(() -> ReplayStream.of(new ByteArrayInputStream(newer), "stdin"))
                .hasMessage("stdin is a recording of another version: update qmp-events");
    }

    @Test
    void passesOverRecordsOfKindsThatALaterVersionMayHave() throws IOException {
        assertThat(read(Replay.of(file(FIRST + "@5 < 1\nx\n@6 * 3\n@@@\n@7 < 1\ny\n"))))
                .isEqualTo("xy");
    }

    @Test
    void tellsWhenBytesCameAndWhoseTheyAre() throws IOException {
        Path file = file(FIRST + "@5 < 2\nab\n@4 < 1\nc\n@1000005 < 1\nd\n");
        try (ReplayStream stream = Replay.of(file).open()) {
            assertThat(stream.start()).contains(START);
            assertThat(stream.connection()).contains("vm1");
            assertThat(stream.arrival()).isEmpty();
            byte[] bytes = new byte[10];
            assertThat(stream.read(bytes)).isEqualTo(2);
            assertThat(stream.arrival()).contains(START.plusNanos(5000));
            assertThat(stream.read(bytes)).isEqualTo(1);
            assertThat(stream.arrival()).contains(START.plusNanos(4000));
            assertThat(stream.read()).isEqualTo('d');
            assertThat(stream.arrival()).contains(START.plusNanos(1_000_005_000));
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(stream.read(bytes)).isEqualTo(-1);
            assertThat(stream.read(bytes, 0, 0)).isZero();
        }
    }

    @Test
    void aPacerSaysWhenBytesAreHandedOut() throws IOException {
        List<String> told = new ArrayList<>();
        Path file = file(FIRST + "@0 + 0\n@5 < 2\nab\n@6 > 1\nx\n@4 < 1\nc\n@1000005 < 1\nd\n@1000006 - 0\n");
        try (ReplayStream stream = Replay.of(file)
                .pacedBy(sinceStart -> told.add(sinceStart.toString()))
                .open()) {
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                told.add(Character.toString(next));
            }
        }
        assertThat(told).containsExactly("PT0.000005S", "a", "b", "PT0.000005S", "c", "PT1.000005S", "d");
    }

    @Test
    void inOriginalTimeOnlyWhatIsLeftOfAPauseIsWaitedFor() throws InterruptedException {
        FakeTime time = new FakeTime();
        OriginalTime pacer = new OriginalTime(2, () -> time.now, time);
        pacer.await(Duration.ZERO);
        pacer.await(Duration.ofNanos(2_000_001_000));
        time.now += 400_000_000;
        pacer.await(Duration.ofSeconds(4));
        time.now += 5_000_000_000L;
        pacer.await(Duration.ofSeconds(5));
        pacer.await(Duration.ofSeconds(20));
        assertThat(time.pauses).containsExactly(1_000_000_500L, 599_999_500L, 3_000_000_000L);
        pacer.stop();
        assertThat(time.stopped).isTrue();
    }

    @Test
    void aReaderThatWaitsForItsTimeIsFreedByTheCloseOfAnother() throws Exception {
        ReplayStream stream = Replay.of(file(FIRST + "@0 < 1\na\n@3600000000 < 1\nb\n"))
                .inOriginalTime()
                .open();
        assertThat(stream.read()).isEqualTo('a');
        CountDownLatch reads = new CountDownLatch(1);
        List<Throwable> thrown = new ArrayList<>();
        Thread reader = new Thread(() -> {
            reads.countDown();
            try {
                stream.read();
            } catch (IOException e) {
                thrown.add(e);
            }
        });
        reader.start();
        reads.await();
        stream.close();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> reader.join());
        assertThat(thrown).singleElement().asString().contains("closed");
    }

    @Test
    void anInterruptEndsAPauseAndStays() throws IOException {
        try (ReplayStream stream = Replay.of(file(FIRST + "@0 < 1\na\n@3600000000 < 1\nb\n"))
                .inOriginalTime()
                .open()) {
            assertThat(stream.read()).isEqualTo('a');
            Thread.currentThread().interrupt();
            assertThatThrownBy(stream::read).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anyOtherFileIsTakenAsItIs() throws IOException {
        for (String text : List.of("", "{\"event\": \"STOP\"}\n", "qmp\n", "x", FIRST.substring(1), "\n" + FIRST)) {
            Path file = file(text);
            assertThat(read(Replay.of(file))).isEqualTo(text);
            assertThat(read(Replay.of(file).inOriginalTime())).isEqualTo(text);
            assertThat(read(Replay.of(file).sent())).isEmpty();
            try (ReplayStream stream = Replay.of(file).open()) {
                stream.readAllBytes();
                assertThat(stream.start()).isEmpty();
                assertThat(stream.connection()).isEmpty();
                assertThat(stream.arrival()).isEmpty();
            }
        }
    }

    @Test
    void aFileCutAtAnyByteGivesAllThatStandsBeforeTheCut() throws IOException {
        String before = FIRST + "@0 + 0\n@5 < ";
        String whole = before + "6\nabcdef\n@6 > 3\nxyz\n@12 < 4\n{}\r\n@13 - 0\n";
        int firstByte = (before + "6\n").length();
        int lastByte = whole.indexOf("{}\r\n");
        for (int length = 0; length <= whole.length(); length++) {
            int ofFirst = Math.max(0, Math.min(6, length - firstByte));
            int ofSecond = Math.max(0, Math.min(4, length - lastByte));
            String expected = "abcdef".substring(0, ofFirst) + "{}\r\n".substring(0, ofSecond);
            Path file = file(whole.substring(0, length));
            assertThat(read(Replay.of(file))).as("cut at %s", length).isEqualTo(expected);
        }
    }

    @Test
    void aRecordingCutAtAnyByteGivesTheEventsBeforeTheCut() throws IOException {
        Path file = folder.resolve("whole");
        List<String> events = new ArrayList<>();
        try (Recording recording = Recording.to(file)) {
            recording.opened("vm1", START);
            for (int number = 0; number < 20; number++) {
                String event =
                        "{\"timestamp\": {\"seconds\": " + number + ", \"microseconds\": 0}, \"event\": \"STOP\"}";
                events.add(event);
                recording.bytes("vm1", Direction.RECEIVED, bytes(event + "\r\n"), START.plusMillis(number));
                recording.bytes("vm1", Direction.SENT, bytes("{\"execute\": \"stop\"}\r\n"), START);
            }
        }
        String text = Files.readString(file);
        for (int length = 0; length <= text.length(); length++) {
            String left = text.substring(0, length);
            long complete = events.stream().filter(left::contains).count();
            assertThat(events(file(left))).as("cut at %s", length).isEqualTo(events.subList(0, (int) complete));
        }
    }

    @Test
    void aFileThatWasChangedIsToldByItsFirstStrangeByte() throws IOException {
        for (String damage : List.of(
                "x\n",
                "@1 < -1\n",
                "@1 < 01\n",
                "@1  < 1\n",
                "@ < 1\n",
                "@1 < 99999999999999999999\n",
                "@1 << 1\n",
                "@1 < 1 \n",
                "@1 < 1\r\n",
                "\n",
                " @1 < 1\n",
                "@+1 < 1\n",
                "@" + "1".repeat(70))) {
            try (ReplayStream stream = Replay.of(file(FIRST + "@0 < 2\nab\n" + damage + "@1 < 1\nx\n"))
                    .open()) {
                assertThat(stream.readNBytes(2)).isEqualTo(new byte[] {'a', 'b'});
                assertThatThrownBy(stream::read)
                        .as(damage)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("vm.rec: byte " + (FIRST.length() + 10) + ": the recording is damaged")
                        .message()
                        .matches("[ -~]+");
            }
        }
    }

    @Test
    void aRecordingOfAnotherVersionIsRefused() throws IOException {
        for (String first :
                List.of(FIRST.replace(" 1 ", " 2 "), FIRST.replace("T12", "T99"), "qmp-events-recording \n")) {
            Path file = file(first);
            assertThatThrownBy(() -> Replay.of(file).open())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("vm.rec is a recording of another version: update qmp-events");
        }
    }

    @Test
    void speedsBeyondTheLimitsAreRefused() throws IOException {
        Replay replay = Replay.of(file(""));
        for (double speed : List.of(0.0, -1.0, 0.0009, 1_000_001.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> replay.inOriginalTime(speed)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(replay.inOriginalTime(0.001)).isNotNull();
        assertThat(replay.inOriginalTime(1_000_000)).isNotNull();
    }

    private static List<String> events(Path file) throws IOException {
        List<String> events = new ArrayList<>();
        try (ReplayStream stream = Replay.of(file).open()) {
            EventStream.of(TestEvents.TABLE)
                    .onEvent((QmpEvent event) -> events.add(event.toJson()))
                    .onBadMessage(bad -> {})
                    .read(stream);
        }
        return events;
    }

    private static String read(Replay replay) throws IOException {
        try (ReplayStream stream = replay.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("vm.rec"), text);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Time that stands still but for pauses. */
    private static final class FakeTime implements OriginalTime.Pause {
        private final List<Long> pauses = new ArrayList<>();
        private long now = Long.MAX_VALUE - 10;
        private boolean stopped;

        @Override
        public void await(long nanos) {
            pauses.add(nanos);
            now += nanos;
        }

        @Override
        public void stop() {
            stopped = true;
        }
    }
}
