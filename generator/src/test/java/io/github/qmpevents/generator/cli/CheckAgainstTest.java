package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option that compares a document with a schema. */
class CheckAgainstTest {
    private static final String DOCUMENT = """
            Events of a test
            ================

            JOB_ENDED
            ---------

            A background job is over.

            Data:

            - "job": identifier of the job (json-string)
            """;

    @TempDir
    private Path work;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String document = "";

    @BeforeEach
    void writeDocument() throws IOException {
        document = Files.writeString(work.resolve("doc.txt"), DOCUMENT).toString();
    }

    @Test
    void aDocumentThatAgreesHasNoFindings() throws IOException {
        schema("{ 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }");

        assertThat(check("--fail-on", "info")).isZero();
        assertThat(err.toString()).isEqualToNormalizingNewlines(document + ": no findings\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDisagreementIsShownInTheDocumentWithThePlaceInTheSchema() throws IOException {
        Path schema = schema("{ 'event': 'JOB_ENDED', 'data': { '*job': 'str' } }");

        assertThat(check("--fail-on", "warning")).isEqualTo(1);
        assertThat(err.toString()).isEqualToNormalizingNewlines(document + """
                :11:3: warning[QE405]: member JOB_ENDED.job is not said to be optional, but by the schema it may be absent
                11 | - "job": identifier of the job (json-string)
                   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                   = write (json-string, optional)
                   = %s:1:35: the schema has it here
                findings: 0 error, 1 warning, 0 info
                """.formatted(schema));
    }

    @Test
    void anErrorInTheSchemaIsShownInItsOwnFile() throws IOException {
        Path schema = schema("# nothing\n{ 'event': 'JOB_ENDED' 'data': {} }");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString()).startsWith(schema + ":2:24: error[QE501]: found 'data', expected a comma or }");
        assertThat(err.toString()).contains("2 | { 'event': 'JOB_ENDED' 'data': {} }");
        assertThat(err.toString()).endsWith("findings: 1 error, 0 warning, 0 info" + System.lineSeparator());
    }

    @Test
    void aFolderThatIsMissingIsOneClearLine() {
        assertThat(run("check", document, "--against", work.resolve("none").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("there is no such file or folder").hasLineCount(1);
    }

    @Test
    void aFolderWithoutASchemaIsOneClearLine() {
        assertThat(run("check", document, "--against", work.toString())).isEqualTo(3);
        assertThat(err.toString())
                .contains("it has neither qapi-schema.json nor qapi/qapi-schema.json")
                .hasLineCount(1);
    }

    private Path schema(String text) throws IOException {
        Path folder = Files.createDirectories(work.resolve("schema"));
        return Files.writeString(folder.resolve("qapi-schema.json"), text + "\n");
    }

    private int check(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = document;
        arguments[2] = "--against";
        arguments[3] = work.resolve("schema").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
        return Main.run(new Main.Streams(in, new PrintStream(out, true), new PrintStream(err, true)), arguments);
    }
}
