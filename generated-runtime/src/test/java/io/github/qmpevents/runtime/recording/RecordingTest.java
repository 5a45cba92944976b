package io.github.qmpevents.runtime.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.qmpevents.runtime.command.Secrets;
import io.github.qmpevents.runtime.tap.Direction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recording looks like, and what it never does to the connection. */
class RecordingTest {
    private static final Instant START = Instant.parse("2024-05-01T12:01:07.250193Z");
    private static final String EVENT = "{\"event\": \"STOP\"}\r\n";
    private static final String PASSWORD =
            "{\"execute\": \"set_password\", \"arguments\": {\"protocol\": \"vnc\", \"password\": \"hunter2\"}}\r\n";

    @TempDir
    private Path folder;

    @Test
    void hasALineBeforeEachMessageThatTellsTimeWayAndLength() throws IOException {
        String text = recorded(RecordingOptions.defaults(), recording -> {
            recording.opened("vm1", START);
            received(recording, EVENT + "{\"return\": {}}\r\n", 1);
            sent(recording, "{\"execute\": \"stop\"}", 2);
            recording.ended("vm1", START.plusMillis(3));
        });
        assertThat(text).isEqualTo("""
                qmp-events-recording 1 2024-05-01T12:01:07.250193Z vm1
                @0 + 0
                @1000 < 19
                {"event": "STOP"}\r
                @1000 < 16
                {"return": {}}\r
                @2000 > 19
                {"execute": "stop"}
                @3000 - 0
                """);
    }

    @Test
    void recordsAMessageWhenItsLastByteHasCome() throws IOException {
        String text = recorded(RecordingOptions.defaults(), recording -> {
            received(recording, EVENT.substring(0, 5), 1);
            sent(recording, "{}\r\n", 2);
            received(recording, EVENT.substring(5) + "{\"cut", 3);
            received(recording, " here", 4);
        });
        assertThat(text).endsWith("vm1\n@1000 > 4\n{}\r\n@2000 < 19\n" + EVENT + "@3000 < 10\n{\"cut here\n");
    }

    @Test
    void masksSecretsInBothDirectionsHoweverTheyCome() throws IOException {
        String text = recorded(RecordingOptions.defaults(), recording -> {
            for (String piece : PASSWORD.split("")) {
                sent(recording, piece, 1);
                received(recording, piece, 1);
            }
            received(recording, PASSWORD.substring(0, PASSWORD.length() - 8), 2);
        });
        assertThat(text).doesNotContain("hun");
        assertThat(text.lines().filter(line -> line.endsWith("\"password\": \"***\"}}")))
                .hasSize(2);
    }

    @Test
    void masksWhatAProgramSays() throws IOException {
        RecordingOptions options =
                RecordingOptions.defaults().withSecrets(Secrets.none().hiding("protocol"));
        String text = recorded(options, recording -> sent(recording, PASSWORD, 1));
        assertThat(text).contains("\"protocol\": \"***\", \"password\": \"hunter2\"");
    }

    @Test
    void recordsThePiecesAsTheyComeIfNothingIsMasked() throws IOException {
        RecordingOptions options = RecordingOptions.defaults().withSecrets(Secrets.none());
        String text = recorded(options, recording -> {
            sent(recording, PASSWORD.substring(0, 20), 1);
            sent(recording, PASSWORD.substring(20), 2);
        });
        assertThat(text)
                .contains("@0 > 20\n" + PASSWORD.substring(0, 20) + "\n@1000 > ")
                .endsWith(PASSWORD.substring(20));
    }

    @Test
    void putsALineInPlaceOfAMessageThatIsTooLongToBeMasked() throws IOException {
        RecordingOptions options = RecordingOptions.defaults().withMessageBytes(EVENT.length());
        String text = recorded(options, recording -> received(recording, PASSWORD + EVENT, 1));
        assertThat(text)
                .contains("(86 bytes were not recorded, since they were too many to be masked)\r\n")
                .doesNotContain("hunter2")
                .endsWith(EVENT);
    }

    @Test
    void aSlowDiskHoldsNobodyUpAndWhatFindsNoRoomIsCounted() {
        SlowChannel disk = new SlowChannel();
        RecordingOptions options = RecordingOptions.defaults().withBufferBytes(1000);
        Recording recording = new Recording(options, disk.queue(options));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int number = 0; number < 10_000; number++) {
                received(recording, EVENT, number);
            }
            disk.goOn();
            recording.close();
        });
        String text = disk.text();
        long recorded = text.lines().filter("{\"event\": \"STOP\"}"::equals).count();
        assertThat(recorded).isBetween(1L, 50L);
        assertThat(text)
                .contains("(" + (10_000 - recorded) * EVENT.length()
                        + " bytes were not recorded, since the disk was too slow)");
    }

    @Test
    void behindALossRecordingGoesOnAndEveryByteIsAccountedFor() {
        SlowChannel disk = new SlowChannel();
        RecordingOptions options = RecordingOptions.defaults().withBufferBytes(200);
        Recording recording = new Recording(options, disk.queue(options));
        long count = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            long offered = 0;
            while (!disk.text().contains("too slow")) {
                received(recording, EVENT, 1);
                if (++offered == 100) {
                    disk.goOn();
                }
            }
            recording.close();
            return offered;
        });
        long recorded =
                disk.text().lines().filter("{\"event\": \"STOP\"}"::equals).count();
        long lost = Pattern.compile("\\((\\d+) bytes were not recorded")
                .matcher(disk.text())
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
        assertThat(recorded * EVENT.length() + lost).isEqualTo(count * EVENT.length());
        assertThat(lost).isPositive();
    }

    @Test
    void aDiskThatFailsEndsTheRecordingWithOneWarning() throws IOException {
        for (int whole = 0; whole < 5; whole++) {
            FailingChannel disk = new FailingChannel(whole);
            Recording recording = new Recording(RecordingOptions.defaults(), disk.queue());
            for (int number = 0; number < 100; number++) {
                received(recording, EVENT, number);
            }
            recording.close();
            assertThat(recording.failure()).get().asString().contains("No space");
            assertThat(disk.warnings)
                    .containsExactly("the recording disk has ended, the connection goes on: No space\\nleft");
            assertThat(disk.isOpen()).isFalse();
        }
    }

    @Test
    void aFileThatExistsIsNeverTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("old"), "precious");
        assertThatThrownBy(() -> Recording.to(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("precious");
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("private");
        Recording.to(file).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isOfOneMonitorOnly() throws IOException {
        String text = recorded(RecordingOptions.defaults(), recording -> {
            received(recording, EVENT, 1);
            assertThatThrownBy(() -> recording.bytes("vm2", Direction.SENT, bytes("x"), START))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("this one of vm1: make another one for vm2");
        });
        assertThat(text).endsWith(EVENT);
    }

    @Test
    void hasAPrintableNameInItsFirstLine() throws IOException {
        String text = recorded(RecordingOptions.defaults(), recording -> recording.opened("a\nb c\u202e", START));
        assertThat(text).startsWith("qmp-events-recording 1 2024-05-01T12:01:07.250193Z a\\nb c\\u202E\n@");
    }

    @Test
    void whatComesBehindTheCloseIsIgnored() throws IOException {
        Path file = folder.resolve("closed");
        Recording recording = Recording.to(file);
        received(recording, EVENT, 1);
        recording.close();
        String text = Files.readString(file);
        received(recording, EVENT, 2);
        recording.ended("vm1", START);
        recording.close();
        assertThat(file).hasContent(text);
    }

    @Test
    void timesThatGoBackAreRecorded() throws IOException {
        String text = recorded(RecordingOptions.defaults(), recording -> {
            received(recording, EVENT, 5);
            received(recording, EVENT, 1);
            recording.ended("vm1", Instant.MAX);
        });
        assertThat(text).contains("@0 < 19\n", "@-4000 < 19\n").endsWith("@0 - 0\n");
    }

    @Test
    void sizesBeyondTheLimitsAreRefused() {
        RecordingOptions options = RecordingOptions.defaults();
        for (int size : List.of(0, -1, (1 << 30) + 1)) {
            assertThatThrownBy(() -> options.withBufferBytes(size)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> options.withMessageBytes(size)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(options.withBufferBytes(1 << 30).withMessageBytes(1).bufferBytes())
                .isEqualTo(1 << 30);
    }

    @Test
    void bothDirectionsMayCallAtOnce() throws Exception {
        Path file = folder.resolve("both");
        List<Thread> threads = new ArrayList<>();
        try (Recording recording = Recording.to(file)) {
            for (Direction direction : Direction.values()) {
                threads.add(new Thread(() -> repeat(recording, direction)));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(read(Replay.of(file))).isEqualTo(EVENT.repeat(1000));
        assertThat(read(Replay.of(file).sent())).isEqualTo(EVENT.repeat(1000));
    }

    private static void repeat(Recording recording, Direction direction) {
        for (int count = 0; count < 1000; count++) {
            recording.bytes("vm1", direction, bytes(EVENT), START);
        }
    }

    private static String read(Replay replay) throws IOException {
        try (ReplayStream stream = replay.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is done to a recording. */
    private interface Traffic {
        void over(Recording recording);
    }

    private String recorded(RecordingOptions options, Traffic traffic) throws IOException {
        Path file = folder.resolve("vm.rec");
        try (Recording recording = Recording.to(file, options)) {
            traffic.over(recording);
        }
        return Files.readString(file);
    }

    private static void received(Recording recording, String text, int millis) {
        recording.bytes("vm1", Direction.RECEIVED, bytes(text), START.plusMillis(millis));
    }

    private static void sent(Recording recording, String text, int millis) {
        recording.bytes("vm1", Direction.SENT, bytes(text), START.plusMillis(millis));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
