package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Showing what was sent before. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TailCommandTest {
    private static final String STOP = event("STOP", 0, "");
    private static final String COMPLETED = event(
            "BLOCK_JOB_COMPLETED",
            661_811,
            "{\"device\": \"drive0\", \"type\": \"mirror\", \"len\": 2097152, \"offset\": 2097152, \"speed\": 0}");

    @TempDir
    private Path work;

    private static String event(String name, int micros, String data) {
        return "{\"timestamp\": {\"seconds\": 1714564867, \"microseconds\": " + (250_193 + micros) + "}, \"event\": \""
                + name + "\"" + (data.isEmpty() ? "" : ", \"data\": " + data) + "}\r\n";
    }

    private String sent(String... messages) throws IOException {
        return Files.writeString(work.resolve("sent.jsonl"), String.join("", messages))
                .toString();
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachEventIsALineAndWhatTheDescriptionDoesNotKnowIsBehindAPlus() throws IOException {
        String file = sent(
                "{\"QMP\": {\"version\": {\"qemu\": {\"major\": 9, \"minor\": 1, \"micro\": 0}, \"package\": \"\"}, \"capabilities\": []}}\r\n",
                "{\"return\": {}}\r\n",
                STOP,
                COMPLETED,
                event("SHUTDOWN", 1, "{\"guest\": true, \"reason\": \"guest-shutdown\"}"),
                event("RESET", 2, "{\"guest\": false, \"why\": {\"x\": 1}}"),
                event("NEWER", 3, ""),
                event("NEWEST", 4, "{\"a\": []}"));

        TailRun run = TailRun.of("tail", file, "--utc", "--spec", "2.7");

        assertThat(run.out()).isEqualTo("""
                12:01:07.250193Z  STOP
                12:01:07.912004Z  BLOCK_JOB_COMPLETED   device=drive0 type=mirror len=2097152 offset=2097152 speed=0
                12:01:07.250194Z  SHUTDOWN              + guest=true reason=guest-shutdown
                12:01:07.250195Z  RESET                 + guest=false why.x=1
                12:01:07.250196Z  NEWER                 +
                12:01:07.250197Z  NEWEST                + a=[]
                """);
        assertThat(run.err()).isEqualTo("6 events, 6 types, 2 not described, 2 with unknown members\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void theNewestBundledDocumentIsTheDefaultAndTimesAreLocal() throws IOException {
        TailRun run =
                TailRun.of("tail", sent(event("SHUTDOWN", 0, "{\"guest\": true, \"reason\": \"guest-shutdown\"}")));

        assertThat(run.out())
                .matches("\\d\\d:\\d\\d:07\\.250193  SHUTDOWN              guest=true reason=guest-shutdown\n");
    }

    @Test
    void membersOfMembersAreToldByTheirPaths() throws IOException {
        String data =
                "{\"server\": {\"host\": \"::1\", \"auth\": \"none\", \"family\": \"ipv6\", \"service\": \"5900\","
                        + " \"websocket\": false, \"age\": 1}, \"client\": {\"host\": \"a b\", \"family\": \"ipv4\", \"service\": \"1\","
                        + " \"websocket\": false}, \"more\": [{\"x\": 1.50}, 2], \"list\": [1, \"b\"]}";

        assertThat(TailRun.of("tail", "--utc", sent(event("VNC_CONNECTED", 0, data)))
                        .out())
                .isEqualTo("12:01:07.250193Z  VNC_CONNECTED         server.host=::1 server.auth=none server.family=ipv6"
                        + " server.service=5900 server.websocket=false client.host=\"a b\" client.family=ipv4"
                        + " client.service=1 client.websocket=false + server.age=1 more[0].x=1.50 more[1]=2"
                        + " list=[1, \"b\"]\n");
    }

    @Test
    void eventsAreChosenByNamesAndMembers() throws IOException {
        String file =
                sent(STOP, COMPLETED, event("BLOCK_JOB_READY", 0, "{\"device\": \"drive1\", \"at\": {\"x\": 3}}"));

        TailRun byName = TailRun.of("tail", file, "--event", "BLOCK_*", "--event", "ST?P", "--where", "device=drive0");
        assertThat(byName.out()).contains("BLOCK_JOB_COMPLETED").hasLineCount(1);
        assertThat(byName.err()).isEqualTo("1 of 3 events, 1 type\n");
        assertThat(TailRun.of("tail", file, "--where", "device=drive1", "--where", "at.x=3")
                        .out())
                .contains("BLOCK_JOB_READY")
                .hasLineCount(1);
        assertThat(TailRun.of("tail", file, "--event", "STOP").out()).hasLineCount(1);
    }

    @Test
    void programsGetTheMessagesAsTheyCameOneOnALine() throws IOException {
        String pretty = "{\n    \"event\": \"RESUME\",\r\n\t\"data\": {\n    }\n}\n";

        assertThat(TailRun.of("tail", "--format", "json", sent(STOP, pretty)).out())
                .isEqualTo(STOP.strip() + "\n{ \"event\": \"RESUME\", \"data\": { } }\n");
    }

    @Test
    void nothingThatWasSentActsOnTheTerminal() throws IOException {
        String hostile = "\\u001b[31m\\n\u009b31m\u007f\u202e";
        String data = "{\"" + hostile + "\": \"" + hostile + "\", \"long\": \"" + "y".repeat(5_000_000) + "\", \""
                + "n".repeat(9_000) + "\": 1}";

        TailRun run = TailRun.of(
                "tail",
                sent(event("A" + hostile, 0, data), "\u001b[31mno message\n", "{\"event\": \"CU"),
                "--color",
                "never");

        assertThat(run.out())
                .matches("[ -~\n]*")
                .contains("\"A\\u001B[31m\\n", "\\u007F", " long=yyyyy", "yyy...", "nnn...=1")
                .hasLineCount(1)
                .hasSizeLessThan(700);
        assertThat(run.err())
                .matches("[ -~\n]*")
                .contains("qmp-events: bad message 2 at byte ", "(GARBAGE, ", "(TRUNCATED, ", "1 event, 1 type")
                .endsWith(", 2 bad messages\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void aLineEndsAfterAHundredMembers() throws IOException {
        StringBuilder data = new StringBuilder("{\"m0\": 0");
        for (int member = 1; member < 1000; member++) {
            data.append(", \"m").append(member).append("\": 0");
        }

        assertThat(TailRun.of("tail", sent(event("NEW", 0, data + "}"))).out())
                .contains(" m99=0 ... 900 more\n")
                .doesNotContain("m100");
    }

    @Test
    void floodsOfBadMessagesAreCounted() throws IOException {
        TailRun run = TailRun.of("tail", sent(STOP, "x\n{]\n".repeat(150)));

        assertThat(run.err()).hasLineCount(102).endsWith("1 event, 1 type, 151 bad messages\n");
    }

    @Test
    void coloursAreForTerminalsOrThoseWhoAsk() throws IOException {
        String file = sent(event("NEW", 0, "{\"a\": 1}"));

        assertThat(TailRun.of("tail", file).out()).doesNotContain("\u001b");
        assertThat(TailRun.of("tail", file, "--color", "always", "--utc").out())
                .isEqualTo(
                        "\u001b[2m12:01:07.250193Z\u001b[0m  \u001b[1mNEW\u001b[0m                   \u001b[33m+ a=1\u001b[0m\n");
    }

    @Test
    void enoughIsEnough() throws IOException {
        String file = sent(STOP, COMPLETED, STOP, STOP);

        assertThat(TailRun.of("tail", file, "--count", "2").out()).hasLineCount(2);
        assertThat(TailRun.of("tail", file, "--count", "2", "--event", "STOP").err())
                .isEqualTo("2 of 3 events, 1 type\n");
        assertThat(TailRun.of("tail", file, "--until", "BLOCK_JOB_*").out()).hasLineCount(2);
        assertThat(TailRun.of("tail", file, "--until", "RESUME").status()).isEqualTo(1);
        assertThat(TailRun.of("tail", file, "--count", "0").status()).isEqualTo(2);
        assertThat(TailRun.of("tail", file, "--for", "NaN").status()).isEqualTo(2);
        assertThat(TailRun.of("tail", file, "--where", "=x").status()).isEqualTo(2);
    }

    @Test
    void theTimeIsOverWhileNothingComes() throws IOException {
        try (PipedOutputStream silent = new PipedOutputStream()) {
            TailRun run = TailRun.on(new PipedInputStream(silent), "tail", "-", "--for", "0.01");

            assertThat(run.err()).matches("0 events, 0 types in \\d+\\.\\d s\n");
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void recordingsAreReadFromStandardInputToo() {
        String recording =
                "qmp-events-recording 1 2024-05-01T12:01:07.250193Z vm1\n@5 > 20\n{\"execute\": \"stop\"}\n@9 < "
                        + STOP.length() + "\n" + STOP;
        for (String text : new String[] {recording, STOP}) {
            TailRun run = TailRun.on(input(text), "tail", "-", "--utc");
            assertThat(run.out()).isEqualTo("12:01:07.250193Z  STOP\n");
            assertThat(run.err()).startsWith("1 event, 1 type in ");
        }
    }

    @Test
    void whoStopsReadingEndsItQuietly() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public String toString() {
                return "";
            }
        };

        TailRun run = TailRun.into(broken, input(STOP), "tail", sent(STOP, STOP, "no message\n"));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void whatIsNoRecordingOrNotThereIsNotShown() throws IOException {
        TailRun text = TailRun.of("tail", sent("Some text.\n"));
        assertThat(text.status()).isEqualTo(3);
        assertThat(text.err()).contains("bad message 1 at byte 0", "0 events", "is no recording of a monitor");

        TailRun missing = TailRun.of("tail", work.resolve("missing").toString());
        assertThat(missing.status()).isEqualTo(3);
        assertThat(missing.err()).contains("there is no socket and no recording");
        assertThat(TailRun.of("tail", "host:70000").status()).isEqualTo(2);
        assertThat(TailRun.of("tail").status()).isEqualTo(2);
        assertThat(TailRun.of("tail", sent(STOP), "--spec", "missing").status()).isEqualTo(3);
    }
}
