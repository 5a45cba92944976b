package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String GOOD = """
            Events of a test
            ================

            JOB_ENDED
            ---------

            A background job is over.

            Data:

            - "job": identifier of the job (json-string)

            Example:

            { "event": "JOB_ENDED", "data": { "job": "j1" },
              "timestamp": { "seconds": 1700000000, "microseconds": 250000 } }
            """;

    private static final String DOUBTFUL = GOOD.replace("\"j1\" },\n", "\"j1\" }\n");

    @TempDir
    private Path work;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path good;
    private Path doubtful;

    @BeforeEach
    void writeDocuments() throws IOException {
        good = Files.writeString(work.resolve("good.txt"), GOOD);
        doubtful = Files.writeString(work.resolve("doubtful.txt"), DOUBTFUL);
    }

    @Test
    void generateWritesSourcesAndTellsHowMany() {
        Path output = work.resolve("sources");

        int status = run("generate", good.toString(), "--package", "com.acme", "--output", output.toString());

        assertThat(status).isZero();
        assertThat(output.resolve("com/acme/JobEndedEvent.java")).exists();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(good + ": 1 event, 1 member -> 5 files in " + output + "\n");
    }

    @Test
    void generateASecondTimeIsUpToDate() {
        String output = work.resolve("sources").toString();
        run("generate", good.toString(), "--package", "com.acme", "--output", output);
        err.reset();

        assertThat(run("generate", good.toString(), "--package", "com.acme", "--output", output))
                .isZero();
        assertThat(err.toString()).isEqualToNormalizingNewlines("Up to date: 5 files.\n");
    }

    @Test
    void withoutADocumentTheBundledOneIsRead() throws IOException {
        assertThat(run("model")).isZero();

        JsonNode model = new ObjectMapper().readTree(out.toByteArray());
        assertThat(model.get("events")).hasSize(36);
        assertThat(model.get("findings")).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDashIsStandardInput() throws IOException {
        assertThat(runOn(GOOD, "model", "-")).isZero();

        JsonNode model = new ObjectMapper().readTree(out.toByteArray());
        assertThat(model.at("/events/0/name").textValue()).isEqualTo("JOB_ENDED");
    }

    @Test
    void factsAreThoseOfTheModelWithoutItsSentences() throws IOException {
        assertThat(run("model", "--facts", good.toString())).isZero();

        JsonNode event = new ObjectMapper().readTree(out.toByteArray()).at("/events/0");
        assertThat(event.has("summary")).isFalse();
        assertThat(event.at("/fields/0").has("text")).isFalse();
        assertThat(event.at("/fields/0/path").textValue()).isEqualTo("job");
        assertThat(event.at("/examples/0/line").intValue()).isEqualTo(15);
        assertThat(out.toString()).doesNotContain("A background job is over");
    }

    @Test
    void theModelOfADocumentWithErrorsIsStillPrinted() throws IOException {
        assertThat(runOn("Nothing\n=======\n", "model", "-")).isZero();

        JsonNode model = new ObjectMapper().readTree(out.toByteArray());
        assertThat(model.at("/findings/0/severity").textValue()).isEqualTo("error");
    }

    @Test
    void checkTellsFindingsWithTheirPlacesOnStandardError() {
        assertThat(run("check", doubtful.toString())).isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(doubtful + ":15:48: warning[QE");
    }

    @Test
    void checkFailsOnWhatItIsToldToFailOn() {
        assertThat(run("check", "--fail-on", "warning", doubtful.toString())).isEqualTo(1);
        assertThat(run("check", "--fail-on", "error", doubtful.toString())).isZero();
        assertThat(run("check", "--fail-on", "info", good.toString())).isZero();
    }

    @Test
    void aDocumentWithErrorsLeavesTheOldOutput() throws IOException {
        Path output = work.resolve("sources");
        run("generate", good.toString(), "--package", "com.acme", "--output", output.toString());
        String before = Files.readString(output.resolve("com/acme/JobEndedEvent.java"));

        int status = runOn("", "generate", "-", "--package", "com.acme", "--output", output.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("error[QE").contains("nothing was generated");
        assertThat(output.resolve("com/acme/JobEndedEvent.java")).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Title\n=====\n", "Only prose, and no event in it.\n"})
    void aDocumentWithoutAnEventIsAnError(String document) {
        assertThat(runOn(document, "check", "-")).isEqualTo(1);

        assertThat(err.toString()).contains("<stdin>:1:1: error[QE").doesNotContain("\tat ");
    }

    @Test
    void aMissingDocumentIsOneClearLine() {
        assertThat(run("check", work.resolve("missing.txt").toString())).isEqualTo(3);

        assertThat(err.toString())
                .isEqualToNormalizingNewlines("qmp-events: cannot read the event document "
                        + work.resolve("missing.txt") + ": there is no such file\n");
    }

    @Test
    void aFolderIsNoDocument() {
        assertThat(run("check", work.toString())).isEqualTo(3);

        assertThat(err.toString()).contains("it is a folder").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1com", "com..acme", "com.class", "com.acme.", "a/b", "..\\x"})
    void aPackageNameThatIsNoneIsOneClearLine(String name) {
        Path output = work.resolve("sources");

        int status = run("generate", good.toString(), "--package", name, "--output", output.toString());

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("not a package name").hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    @Test
    void anOutputPathThatIsAFileIsOneClearLine() throws IOException {
        int status = run("generate", good.toString(), "--package", "com.acme", "--output", doubtful.toString());

        assertThat(status).isEqualTo(3);
        assertThat(err.toString()).contains("is a file").hasLineCount(1);
        assertThat(doubtful).hasContent(DOUBTFUL);
    }

    @Test
    void anOverrideOfNoMemberIsOneClearLine() {
        assertThat(run("check", "--override", "JOB_ENDED.jop=int64", good.toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains("JOB_ENDED.jop").hasLineCount(1);
    }

    @Test
    void anOverrideChangesWhatIsGenerated() throws IOException {
        Path output = work.resolve("sources");
        run(
                "generate",
                good.toString(),
                "--package",
                "com.acme",
                "--output",
                output.toString(),
                "--override",
                "JOB_ENDED.job=uint64,optional");

        assertThat(output.resolve("com/acme/JobEndedEvent.java")).content().contains("@Nullable Long job");
    }

    @Test
    void anUnknownBundledVersionIsOneClearLine() {
        assertThat(run("check", "--qemu-version", "0.1")).isEqualTo(2);

        assertThat(err.toString()).contains("0.1").contains("2.7").hasLineCount(1);
    }

    @Test
    void wrongUsageIsToldWithTheUsage() {
        assertThat(run("generate")).isEqualTo(2);

        assertThat(err.toString()).contains("--package").contains("Usage: qmp-events generate");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Stream.of("--help", "--version", "generate --help").map(line -> run(line.split(" "))))
                .containsOnly(0);

        assertThat(out.toString())
                .contains("Usage: qmp-events")
                .contains("check")
                .contains("--output");
        assertThat(err.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return runOn("", arguments);
    }

    private int runOn(String input, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return Main.run(new Main.Streams(in, new PrintStream(out, true), new PrintStream(err, true)), arguments);
    }
}
