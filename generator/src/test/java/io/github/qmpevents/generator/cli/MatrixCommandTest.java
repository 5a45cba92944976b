package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.SharedData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {
    @TempDir
    private Path work;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFolderOfReleasesIsReadWhateverTheKindsOfItsDescriptions() throws IOException {
        schema("v2.12.0", "{ 'event': 'ALARM', 'data': { 'x': 'int' } }");
        schema("v9.1.0/qapi", "{ 'event': 'ALARM', 'data': { 'x': 'int', '*y': 'str' } }");
        write("v2.6.0.txt", "Events\n======\n\nALARM\n-----\n\nIt is so.\n\nData:\n\n- \"x\": how many (json-int)\n");
        write("README.md", "No description.");
        write(".hidden", "Neither.");

        assertThat(run("matrix", "--releases", work.toString())).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                       v2.6.0  v2.12.0  v9.1.0
                ALARM  yes     yes      yes
                  x    int64   int64    int64
                  y    -       -        string, optional

                1 event, 2 members, 0 values
                """);
        assertThat(err.toString())
                .contains("left out, since it is no description: ", "README.md")
                .hasLineCount(1);
    }

    @Test
    void aReleaseIsCalledAsItsVersionFileSaysIfItsNameSaysNothing() throws IOException {
        schema("2016-07-13_6aae5be", "{ 'event': 'A' }");
        write("2016-07-13_6aae5be/VERSION", "2.6.50\n");

        assertThat(run("matrix", "--releases", work.toString())).isZero();
        assertThat(out.toString()).contains("2.6.50").doesNotContain("2016");
    }

    @Test
    void aLabelGoesBeforeThatOfTheFolder() throws IOException {
        Path schema = schema("v1.0", "{ 'event': 'A' }");

        assertThat(run("matrix", "old=" + schema, "--releases", work.toString()))
                .isZero();
        assertThat(out.toString()).contains("old").doesNotContain("v1.0");
    }

    @Test
    void bundledDocumentsAreReadIfNothingIsNamed() {
        assertThat(run("matrix", "--changed", "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"label\" : \"2.7\"", "\"label\" : \"9.1\"");
    }

    @Test
    void twoReleasesOfOneLabelAreRefused() {
        assertThat(run("matrix", "2.7", "2.7=7.2")).isEqualTo(2);
        assertThat(err.toString()).contains("two releases are called 2.7").hasLineCount(1);
    }

    @Test
    void anEmptyFolderIsOneClearLine() {
        assertThat(run("matrix", "--releases", work.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("no description is in the folder").hasLineCount(1);
    }

    @Test
    void aBrokenDescriptionIsToldAndNothingElse() throws IOException {
        write("v1.0.txt", "no event\n");

        assertThat(run("matrix", "--releases", work.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("v1.0.txt:1:1: error[");
    }

    @Test
    void differencesOfBundledDocumentsAreAPage() {
        assertThat(run("diff", "2.7", "9.1", "--format", "html")).isZero();
        assertThat(out.toString()).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n");
    }

    @Test
    void allTreesOfQemuAreBesideEachOther() {
        Path trees = SharedData.require("corpus/qapi");

        assertThat(run("matrix", "--releases", trees.toString())).isZero();
        assertThat(out.toString().lines().findFirst().orElse("").strip().split(" +", -1))
                .containsExactly("v2.1.0", "2.6.50", "v2.8.0", "v4.2.0", "v6.2.0", "v7.2.0", "v8.2.0", "v9.1.0");
        assertThat(out.toString()).contains("56 events");
    }

    private Path schema(String folder, String text) throws IOException {
        write(folder + "/qapi-schema.json", text);
        return work.resolve(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... arguments) {
        Main.Streams streams = new Main.Streams(
                new ByteArrayInputStream(new byte[0]), new PrintStream(out, true), new PrintStream(err, true));
        return Main.run(streams, arguments);
    }
}
