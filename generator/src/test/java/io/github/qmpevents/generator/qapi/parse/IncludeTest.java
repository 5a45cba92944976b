package io.github.qmpevents.generator.qapi.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.qapi.ReadSchema;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a schema is made of. */
class IncludeTest {
    @TempDir
    private Path folder;

    @Test
    void includedDefinitionsStandWhereTheyAreIncluded() throws IOException {
        write("qapi-schema.json", event("A"), "{ 'include': 'qapi/more.json' }", event("D"));
        write("qapi/more.json", event("B"), "{ 'include': 'most.json' }");
        write("qapi/most.json", event("C"));

        ReadSchema read = ReadSchema.in(folder);
        assertThat(read.names()).containsExactly("A", "B", "C", "D");
        assertThat(read.schema().sources())
                .extracting(SourceText::name)
                .containsExactly(
                        folder.resolve("qapi-schema.json").toString(),
                        folder.resolve("qapi/more.json").toString(),
                        folder.resolve("qapi/most.json").toString());
    }

    @Test
    void aFileIsReadOnceAndMayIncludeItself() throws IOException {
        write("qapi-schema.json", "{ 'include': 'a.json' }", "{ 'include': 'b.json' }", event("C"));
        write("a.json", "{ 'include': 'b.json' }", "{ 'include': 'a.json' }", event("A"));
        write("b.json", "{ 'include': 'x/../a.json' }", "{ 'include': 'qapi-schema.json' }", event("B"));

        assertThat(ReadSchema.in(folder).names()).containsExactly("B", "A", "C");
        assertThat(ReadSchema.in(folder).found()).isEmpty();
    }

    @Test
    void aLongChainOfFilesIsReadToItsEnd() throws IOException {
        write("qapi-schema.json", "{ 'include': '1.json' }");
        for (int i : IntStream.rangeClosed(1, 900).toArray()) {
            write(i + ".json", i == 900 ? event("LAST") : "{ 'include': '" + (i + 1) + ".json' }");
        }

        assertThat(ReadSchema.in(folder).names()).containsExactly("LAST");
    }

    @Test
    void aFileThatCannotBeReadIsReportedWhereItIsIncluded() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        write(
                "qapi-schema.json",
                "{ 'include': 'none.json' }",
                "{ 'include': 'inner' }",
                "{ 'include': [] }",
                event("A"));

        ReadSchema read = ReadSchema.in(folder);
        assertThat(read.found())
                .containsExactly(
                        "qapi-schema.json:1:14 QE502", "qapi-schema.json:2:14 QE502", "qapi-schema.json:3:14 QE502");
        assertThat(read.messages()).first().isEqualTo("cannot include none.json: there is no such file");
        assertThat(read.names()).containsExactly("A");
    }

    @Test
    void noFileOutsideTheFolderIsRead() throws IOException {
        write("secret.json", event("SECRET"));
        write("inner/qapi-schema.json", "{ 'include': '../secret.json' }", "{ 'include': '/secret.json' }");

        ReadSchema read = ReadSchema.in(folder.resolve("inner"));
        assertThat(read.names()).isEmpty();
        assertThat(read.found()).containsExactly("qapi-schema.json:1:14 QE502", "qapi-schema.json:2:14 QE502");
    }

    @Test
    void aLinkThatLeadsOutsideIsNotFollowed() throws IOException {
        write("secret.json", event("SECRET"));
        write("inner/qapi-schema.json", "{ 'include': 'link.json' }");
        try {
            Files.createSymbolicLink(folder.resolve("inner/link.json"), folder.resolve("secret.json"));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links here");
        }

        assertThat(ReadSchema.in(folder.resolve("inner")).names()).isEmpty();
    }

    @Test
    void findingsAreLocatedInTheFileThatHasThem() throws IOException {
        write("qapi-schema.json", "{ 'include': 'a.json' }", "{ 'event' }");
        write("a.json", "", "{ 'event': }");

        assertThat(ReadSchema.in(folder).found()).containsExactly("a.json:2:12 QE501", "qapi-schema.json:2:11 QE501");
    }

    @Test
    void theTopFileIsFoundInAFolderAndInItsFolderQapi() throws IOException {
        write("old/qapi-schema.json", event("A"));
        write("new/qapi/qapi-schema.json", event("B"));

        assertThat(ReadSchema.in(folder.resolve("old")).names()).containsExactly("A");
        assertThat(ReadSchema.in(folder.resolve("new")).names()).containsExactly("B");
        assertThat(ReadSchema.in(folder.resolve("new/qapi")).names()).containsExactly("B");
        assertThat(ReadSchema.in(folder.resolve("old/qapi-schema.json")).names())
                .containsExactly("A");
    }

    @Test
    void aFolderWithoutASchemaIsNamed() {
        assertThatThrownBy(() -> QapiInput.of(folder))
                .isInstanceOf(UnusablePathException.class)
                .hasMessage("cannot read the schema in " + folder
                        + ": it has neither qapi-schema.json nor qapi/qapi-schema.json");
        assertThatThrownBy(() -> QapiInput.of(folder.resolve("none")))
                .isInstanceOf(UnusablePathException.class)
                .hasMessageContaining("there is no such file or folder");
    }

    private static String event(String name) {
        return "{ 'event': '" + name + "' }";
    }

    private void write(String name, String... lines) throws IOException {
        ReadSchema.write(folder, name, lines);
    }
}
