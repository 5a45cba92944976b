package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.fake.FakeQemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a running QEMU tells of itself, in the place of a description. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IntrospectCommandTest {
    private static final String EVENT = "{\"name\": \"LAMP_LIT\", \"meta-type\": \"event\", \"arg-type\": \"0\"}";
    private static final String TYPE = "{\"name\": \"0\", \"meta-type\": \"object\", \"members\":"
            + " [{\"name\": \"power\", \"type\": \"int\"}]}";
    private static final String INT = "{\"name\": \"int\", \"meta-type\": \"builtin\", \"json-type\": \"int\"}";

    @TempDir
    private Path work;

    private FakeQemu qemu = FakeQemu.start();
    private String socket = qemu.address().toString();

    IntrospectCommandTest() throws IOException {}

    @BeforeEach
    void tellAll() {
        qemu.on("query-qmp-schema").reply("[" + EVENT + ", " + TYPE + ", " + INT + "]");
    }

    @AfterEach
    void close() throws IOException {
        qemu.close();
    }

    private Path saved() throws IOException {
        return Files.writeString(
                work.resolve("saved.json"), TailRun.of("introspect", socket).out());
    }

    @Test
    void theReplyIsPrintedALineForEachThing() {
        TailRun run = TailRun.of("introspect", socket);

        assertThat(run.out()).isEqualTo("[" + EVENT + ",\n" + TYPE + ",\n" + INT + "]\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aSocketIsReadAsTheReplyInAFileWouldBe() throws IOException {
        String file = saved().toString();

        assertThat(TailRun.of("model", socket).out().replace(socket, file))
                .contains("LAMP_LIT")
                .isEqualTo(TailRun.of("model", file).out());
        assertThat(TailRun.of("check", "unix:" + socket).status()).isZero();
        assertThat(TailRun.of("diff", socket, file, "--fail-on", "none").status())
                .isZero();
        assertThat(TailRun.of("diff", "2.7", socket, "--fail-on", "none").status())
                .isEqualTo(1);
        assertThat(TailRun.of("matrix", "old=" + file, "new=" + socket).out()).contains("old", "new", "LAMP_LIT");
        assertThat(TailRun.of("model", "--spec", "9.1=" + socket).out()).contains("LAMP_LIT");
    }

    @Test
    void eventsAreComparedWithWhatTheSameQemuTells() throws IOException {
        Path sent = Files.writeString(
                work.resolve("sent.jsonl"), "{\"event\": \"LAMP_LIT\", \"data\": {\"power\": 3, \"hue\": 1}}\n");

        assertThat(TailRun.of("drift", sent.toString(), socket).out())
                .isEqualTo("LAMP_LIT.hue: member is not described, seen once\n1 event, 1 difference\n");
        assertThat(TailRun.of("tail", sent.toString(), "--spec", socket).out()).endsWith(" power=3 + hue=1\n");
    }

    @Test
    void javaIsGeneratedFromIt() {
        Path sources = work.resolve("sources");

        assertThat(TailRun.of("generate", socket, "--package", "p", "--output", sources.toString())
                        .status())
                .isZero();
        assertThat(sources.resolve("p/LampLitEvent.java")).exists();
    }

    @Test
    void whatDoesNotTellIsToldInOneLine() throws IOException {
        try (FakeQemu old = FakeQemu.start()) {
            TailRun run = TailRun.of("introspect", old.address().toString());

            assertThat(run.err())
                    .startsWith(
                            "qmp-events: QEMU does not tell what it knows: query-qmp-schema failed: CommandNotFound")
                    .hasLineCount(1);
            assertThat(run.status()).isEqualTo(3);
            assertThat(TailRun.of("check", old.address().toString()).err()).contains("CommandNotFound");
        }
        TailRun file = TailRun.of("introspect", saved().toString());
        assertThat(file.err()).contains("is no monitor of a running QEMU").hasLineCount(1);
        assertThat(file.status()).isEqualTo(3);
        assertThat(TailRun.of("introspect").status()).isEqualTo(2);
    }

    @Test
    void aSocketIsNoSchemaToCheckAgainst() {
        TailRun run = TailRun.of("check", "--against", socket);

        assertThat(run.err()).contains("it is neither a file nor a folder").hasLineCount(1);
        assertThat(run.status()).isEqualTo(3);
    }
}
