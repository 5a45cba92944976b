package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {
    private static final String STOP = "{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 1, \"microseconds\": 2}}\n";

    @TempDir
    private Path work;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path schema = Path.of("");

    @BeforeEach
    void describe() throws IOException {
        schema = Files.writeString(work.resolve("qapi-schema.json"), """
                { 'enum': 'Kind', 'data': [ 'copy', 'merge' ] }
                { 'event': 'STOP' }
                { 'event': 'JOB_ENDED', 'data': { 'kind': 'Kind', 'parts': [ 'int' ], '*done': 'uint64' } }
                """);
    }

    private int run(String... arguments) {
        return runOn("", arguments);
    }

    private int runOn(String input, String... arguments) {
        Main.Streams streams = new Main.Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return Main.run(streams, arguments);
    }

    private String sent(String... messages) throws IOException {
        return Files.writeString(work.resolve("sent.jsonl"), String.join("", messages))
                .toString();
    }

    private static String jobEnded(String data) {
        return "{\"event\": \"JOB_ENDED\", \"data\": " + data + "}\r\n";
    }

    @Test
    void whatIsAsDescribedIsNoDrift() throws IOException {
        String file = sent(
                "{\"QMP\": {}}\n",
                STOP,
                "{\"return\": {}}\n",
                jobEnded("{\"kind\": \"copy\", \"parts\": [1], \"done\": 18446744073709551615}"));

        assertThat(run("drift", file, schema.toString())).isZero();
        assertThat(out.toString()).isEqualTo("2 events, 0 differences\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void eachDifferenceIsListedWithTheTimesItWasSeen() throws IOException {
        String file = sent(
                "{\"event\": \"NEW\"}\n",
                "{\"event\": \"NEW\"}\n",
                jobEnded("{\"kind\": \"teleport\", \"parts\": [\"x\"], \"speed\": 1}"),
                jobEnded("{\"kind\": 3, \"done\": -1}"));

        assertThat(run("drift", file, schema.toString())).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
                NEW: event is not described, seen 2 times
                JOB_ENDED.speed: member is not described, seen once
                JOB_ENDED.kind (teleport): value is not described, seen once
                JOB_ENDED.parts: member is described as mandatory, but was not sent, seen once
                JOB_ENDED.done (number): value is of another type than described, seen once
                JOB_ENDED.kind (number): value is of another type than described, seen once
                JOB_ENDED.parts[] (string): value is of another type than described, seen once
                4 events, 7 differences
                """);
    }

    @Test
    void programsReadItAsJson() throws IOException {
        assertThat(run("drift", sent("{\"event\": \"NEW\"}\n"), schema.toString(), "--format", "json"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("\"events\" : 1", "\"kind\" : \"UNKNOWN_EVENT\"", "\"event\" : \"NEW\"", "\"times\" : 1");
    }

    @Test
    void aRecordingWithTimesAndAMessageOverSeveralLinesAreRead() throws IOException {
        String file = sent(
                "qmp-events-recording 1 2024-05-01T12:01:07.250193Z vm1\n",
                "@5 > 32\n{\"execute\": \"qmp_capabilities\"}\n",
                "@1000 < 22\n{\n  \"event\": \"STOP\"\n}\n",
                "@1000 < 58\n(5 bytes were not recorded, since the disk was too slow)\r\n",
                "@1001 < 16\n{\"event\": \"NEW\"}\n");

        assertThat(run("drift", file, schema.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("NEW: event is not described", "2 events, 1 difference\n");
    }

    @Test
    void standardInputIsReadAndTheBundledDocumentIsTheDefault() {
        assertThat(runOn(STOP + "{\"event\": \"ST", "drift", "-")).isZero();
        assertThat(out.toString()).isEqualTo("1 event, 0 differences\n");
    }

    @Test
    void badMessagesAreCountedAndReadingGoesOn() throws IOException {
        assertThat(run("drift", sent("{\"event\": \n", STOP, "{]\n"), schema.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualTo("1 event, 0 differences, 2 bad messages\n");
        assertThat(err.toString())
                .contains("bad message 1 at byte 11 (UNFINISHED", "bad message 3 at byte ")
                .hasLineCount(2);
    }

    @Test
    void whatIsNoRecordingOrNotThereIsNotRead() throws IOException {
        assertThat(run("drift", sent("Some text.\n"), schema.toString())).isEqualTo(3);
        assertThat(run("drift", work.resolve("missing").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("is no recording of a monitor", "there is no socket and no recording");
        assertThat(run("drift")).isEqualTo(2);
    }

    @Test
    void whatWasSentDoesNotActOnTheTerminal() throws IOException {
        run("drift", sent("{\"event\": \"A\\u001b[31m\\n\"}\n"), schema.toString());

        assertThat(out.toString()).startsWith("A?[31m?: event is not described");
    }
}
