package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
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
    void generateKeepsAnEditedFileUnlessItIsToldToOverwriteIt() throws IOException {
        String output = work.resolve("sources").toString();
        run("generate", good.toString(), "--package", "com.acme", "--output", output);
        Path edited = work.resolve("sources/com/acme/JobEndedEvent.java");
        String generated = Files.readString(edited);
        Files.writeString(edited, generated + "// mine\n");
        err.reset();

        assertThat(run("generate", good.toString(), "--package", "com.acme", "--output", output))
                .isEqualTo(3);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "qmp-events: not overwritten, because it was edited after it was generated: " + edited
                                + "; --overwrite replaces it\n");
        assertThat(run("generate", good.toString(), "--package", "com.acme", "--output", output, "--overwrite"))
                .isZero();
        assertThat(edited).hasContent(generated);
    }

    @Test
    void diffTellsWhatDiffersAndFailsIfThatIsGraveEnough() throws IOException {
        Path newer = Files.writeString(work.resolve("newer.txt"), GOOD.replace("(json-string)", "(json-int)"));

        assertThat(run("diff", good.toString(), newer.toString())).isZero();
        assertThat(out.toString()).contains("JOB_ENDED.job: type changed: string -> int64");
        assertThat(err.toString()).isEmpty();
        assertThat(run("diff", good.toString(), newer.toString(), "--fail-on", "source", "--format", "json"))
                .isEqualTo(1);
        assertThat(run("diff", good.toString(), good.toString(), "--fail-on", "none"))
                .isZero();
    }

    @Test
    void diffOfABrokenDocumentSaysWhatIsBroken() throws IOException {
        Path broken = Files.writeString(work.resolve("broken.txt"), "no event\n");

        assertThat(run("diff", good.toString(), broken.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("broken.txt:1:1: error[");
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
    void aModuleOfJacksonComesAndGoesWithItsOption() {
        Path output = work.resolve("sources");
        Path module = output.resolve("com/acme/QemuEventsJackson2Module.java");
        String[] command = {"generate", good.toString(), "--package", "com.acme", "--output", output.toString()};

        run(command);
        assertThat(module).doesNotExist();
        run(Stream.concat(Stream.of(command), Stream.of("--jackson", "2, 3")).toArray(String[]::new));
        assertThat(module).exists();
        assertThat(output.resolve("com/acme/QemuEventsJackson3Module.java")).exists();
        err.reset();
        run(Stream.concat(Stream.of(command), Stream.of("--jackson", "none")).toArray(String[]::new));
        assertThat(module).doesNotExist();
        assertThat(err.toString()).contains("(0 written, 5 unchanged, 2 removed)");
    }

    @Test
    void anotherJacksonIsWrongUsage() {
        String output = work.resolve("sources").toString();

        int status = run("generate", good.toString(), "--package", "com.acme", "--output", output, "--jackson", "auto");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("qmp-events: --jackson is \"auto\"; choose one of none, 2, 3 and 2,3\n");
    }

    @Test
    void withoutADocumentTheBundledOneIsRead() throws IOException {
        assertThat(run("model")).isZero();

        JsonNode model = new ObjectMapper().readTree(out.toByteArray());
        assertThat(model.get("events")).hasSize(54);
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
    void findingsAsJsonOrSarifAreTheProduct() throws IOException {
        assertThat(run("check", "--format", "json", doubtful.toString())).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toByteArray())
                        .at("/findings/0/mend")
                        .textValue())
                .isEqualTo("put \",\" here");
        assertThat(err.toString()).isEmpty();
        out.reset();

        assertThat(run("check", "--format", "sarif", "--fail-on", "warning", doubtful.toString()))
                .isEqualTo(1);
        assertThat(new ObjectMapper()
                        .readTree(out.toByteArray())
                        .at("/runs/0/results/0/ruleId")
                        .textValue())
                .isEqualTo("QE203");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFormatThatIsNoneIsWrongUsage() {
        assertThat(run("check", "--format", "xml", good.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--format").contains("xml");
    }

    @Test
    void silencedFindingsAreCounted() throws IOException {
        Path policy = Files.writeString(work.resolve("policy"), "silence QE203 JOB_ENDED: we like it so\n");

        assertThat(run("check", "--findings", policy.toString(), "--fail-on", "warning", doubtful.toString()))
                .isZero();
        assertThat(err.toString()).isEqualToNormalizingNewlines("findings: 0 error, 0 warning, 0 info; 1 silenced\n");
    }

    @Test
    void aLineWithoutUseIsShownWithItsFile() throws IOException {
        Path policy = Files.writeString(work.resolve("policy"), "silence QE203 JOB_ENDED: we like it so\n");

        assertThat(run("check", "--findings", policy.toString(), good.toString()))
                .isZero();
        assertThat(err.toString()).isEqualToNormalizingNewlines(policy + """
                :1:15: info[QE601]: there is no QE203 to silence in JOB_ENDED any more
                1 | silence QE203 JOB_ENDED: we like it so
                  |               ^^^^^^^^^
                  = remove the line
                findings: 0 error, 0 warning, 1 info
                """);
    }

    @Test
    void aSeverityRaisedToErrorStopsTheGeneration() throws IOException {
        Path policy = Files.writeString(work.resolve("policy"), "severity QE203 error: examples are tests\n");
        Path output = work.resolve("sources");

        assertThat(run(
                        "generate",
                        "--findings",
                        policy.toString(),
                        "--package",
                        "com.acme",
                        "--output",
                        output.toString(),
                        doubtful.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("error[QE203]").contains("nothing was generated");
        assertThat(output).doesNotExist();
    }

    @Test
    void aMistakeInTheFindingsFileIsOneClearLine() throws IOException {
        Path policy = Files.writeString(work.resolve("policy"), "silence QE203 JOB_ENDEDD: we like it so\n");

        assertThat(run("check", "--format", "json", "--findings", policy.toString(), good.toString()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("qmp-events: " + policy
                        + ":1:15: the document has no event JOB_ENDEDD; did you mean JOB_ENDED?\n");
    }

    @Test
    void aMissingFindingsFileIsOneClearLine() {
        assertThat(run("check", "--findings", work.resolve("none").toString(), good.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("cannot read the findings file").hasLineCount(1);
    }

    @Test
    void explainTellsWhatACodeMeansWithAnExampleAndItsMend() {
        assertThat(run("explain", "qe107")).isZero();

        assertThat(out.toString()).isEqualTo("""
                QE107 warning: a type is not known

                The word is none of json-string, json-int, json-number, json-bool, json-object and
                json-array. The member is generated as any JSON value, so that no message is lost.

                For example:

                    - "size": how large (json-widget)

                This is reported:

                    events.txt:11:22: warning[QE107]: member JOB_ENDED.size has the unknown type json-widget
                    11 | - "size": how large (json-widget)
                       |                      ^^^^^^^^^^^
                       = any value is accepted; known are json-string, -int, -uint, -number, -bool, -object and -array

                Mended:

                    - "size": how large (json-int)
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void explainWithoutACodeListsAllOfThem() {
        assertThat(run("explain")).isZero();

        assertThat(out.toString())
                .startsWith("QE001 error   the document has no event\nQE002 warning the document has no title\n")
                .hasLineCount(DiagnosticCode.values().length);
    }

    @Test
    void explainOfNoCodeIsOneClearLine() {
        assertThat(run("explain", "QE999")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "qmp-events: there is no finding QE999; explain without a code lists them all\n");
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
    void aFolderWithoutASchemaIsOneClearLine() {
        assertThat(run("check", work.toString())).isEqualTo(3);

        assertThat(err.toString())
                .contains("it has neither qapi-schema.json nor qapi/qapi-schema.json")
                .hasLineCount(1);
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
