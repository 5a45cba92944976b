package io.github.qmpevents.runtime.tap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.ChildJvm;
import io.github.qmpevents.runtime.command.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a connection comes into the log. */
class LoggingTapTest {
    private static final String EVENT = "{\"event\": \"STOP\"}";
    private static final String PASSWORD =
            "{\"execute\": \"set_password\", \"arguments\": {\"protocol\": \"vnc\", \"password\": \"hunter2\"}}";

    private final Lines lines = new Lines();
    private final LoggingTap tap = new LoggingTap(Secrets.defaults(), 200, lines);

    @Test
    void eachMessageIsALineThatTellsItsConnectionAndWay() {
        received(EVENT + "\r\n{\"return\": {}}\r\n");
        sent("{\"execute\": \"stop\"}\r\n");
        assertThat(lines.written)
                .containsExactly("vm1 <- " + EVENT, "vm1 <- {\"return\": {}}", "vm1 -> {\"execute\": \"stop\"}");
    }

    @Test
    void aMessageInPiecesIsOneLineAndConnectionsDoNotMix() {
        for (String piece : (PASSWORD + "\r\n").split("")) {
            tap.bytes("vm1", Direction.SENT, bytes(piece), Instant.EPOCH);
            tap.bytes("vm2", Direction.SENT, bytes(piece), Instant.EPOCH);
        }
        String masked = PASSWORD.replace("hunter2", "***");
        assertThat(lines.written).containsExactly("vm1 -> " + masked, "vm2 -> " + masked);
    }

    @Test
    void linesAreShortAndTellHowLongTheMessageWas() {
        received("{\"return\": \"" + "x".repeat(300_000) + "\"}\r\n");
        assertThat(lines.written)
                .singleElement()
                .asString()
                .startsWith("vm1 <- {\"return\": \"xxx")
                .endsWith("x... (300016 bytes)")
                .hasSizeLessThan(230);
    }

    @Test
    void whatIsTooLongToBeMaskedIsNotShown() {
        sent("{\"password\": \"" + "hunter2".repeat(300_000) + "\"}\r\n{}\r\n");
        assertThat(lines.written).containsExactly("vm1 -> (2100018 bytes, too many to be masked)", "vm1 -> {}");
    }

    @Test
    void linesArePrintableWhateverGoesOverTheConnection() {
        tap.bytes("a\nb\u202e${jndi:x}", Direction.RECEIVED, bytes(EVENT + "\r\n"), Instant.EPOCH);
        received("\u001b[31m\u0000\u00ff\n{\r\n \"a\": \"${jndi:x}\u00e2\u0080\u00ae\"\r\n}\r\n");
        assertThat(lines.written)
                .containsExactly(
                        "a\\nb\\u202E\\u0024{jndi:x} <- " + EVENT,
                        "vm1 <- \\x1B[31m\\x00\\xFF",
                        "vm1 <- {\\r\\n \"a\": \"\\x24{jndi:x}\\xE2\\x80\\xAE\"\\r\\n}");
    }

    @Test
    void whatIsIncompleteAtTheEndIsWrittenMasked() {
        for (int length = 1; length < PASSWORD.length(); length++) {
            sent(PASSWORD.substring(0, length));
            tap.ended("vm1", Instant.EPOCH);
        }
        assertThat(lines.written).hasSize(PASSWORD.length() - 1).noneMatch(line -> line.contains("hu"));
    }

    @Test
    void aLogThatIsSwitchedOnInsideOfAMessageBeginsWithTheNext() {
        lines.on = false;
        sent(PASSWORD.substring(0, PASSWORD.length() - 6));
        lines.on = true;
        sent("ter2\"}}\r\n" + EVENT + "\r\n");
        assertThat(lines.written).containsExactly("vm1 -> " + EVENT);
    }

    @Test
    void secretsAreWhatAProgramSays() {
        LoggingTap open = new LoggingTap(Secrets.none(), 200, lines);
        open.bytes("vm1", Direction.SENT, bytes(PASSWORD), Instant.EPOCH);
        assertThat(lines.written).containsExactly("vm1 -> " + PASSWORD);
    }

    @Test
    void fewerThan20CharactersAreRefused() {
        assertThat(new LoggingTap(Secrets.none(), 20)).isNotNull();
        assertThatThrownBy(() -> new LoggingTap(Secrets.none(), 19)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLoggerOfTheDocumentedNameGetsTheLinesIfItTakesDebug(@TempDir Path folder) throws Exception {
        assertThat(logged(folder, "io.github.qmpevents.wire.level = FINE")).contains("FINE vm1 <- " + EVENT);
        assertThat(logged(folder, "io.github.qmpevents.wire.level = INFO")).isEmpty();
    }

    private static List<String> logged(Path folder, String level) throws Exception {
        Path configuration = folder.resolve("logging.properties");
        Files.write(
                configuration,
                List.of(
                        "handlers = java.util.logging.ConsoleHandler",
                        "java.util.logging.ConsoleHandler.level = ALL",
                        "java.util.logging.SimpleFormatter.format = %4$s %5$s%n",
                        level));
        return ChildJvm.run(LogOneEvent.class, folder, List.of("-Djava.util.logging.config.file=" + configuration));
    }

    /** A program that does nothing but log. */
    static final class LogOneEvent {
        private LogOneEvent() {}

        public static void main(String[] arguments) {
            new LoggingTap().bytes("vm1", Direction.RECEIVED, LoggingTapTest.bytes(EVENT + "\r\n"), Instant.EPOCH);
        }
    }

    private void received(String bytes) {
        tap.bytes("vm1", Direction.RECEIVED, bytes(bytes), Instant.EPOCH);
    }

    private void sent(String bytes) {
        tap.bytes("vm1", Direction.SENT, bytes(bytes), Instant.EPOCH);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A log that can be switched. */
    private static final class Lines implements WireLog {
        private final List<String> written = new ArrayList<>();
        private boolean on = true;

        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public void write(String line) {
            written.add(line);
        }
    }
}
