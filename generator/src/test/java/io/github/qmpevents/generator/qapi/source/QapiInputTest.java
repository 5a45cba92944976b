package io.github.qmpevents.generator.qapi.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.qapi.parse.QapiReader;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas in archives and as one text. */
class QapiInputTest {
    private static final String INCLUDING = "{ 'include': 'more.json' }\n{ 'event': 'A' }\n";

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aSchemaIsFoundInAnArchive() throws IOException {
        Path zip = zip("qapi/qapi-schema.json", INCLUDING, "qapi/more.json", "{ 'event': 'B' }");

        QapiSchema schema = read(zip);
        assertThat(names(schema)).containsExactly("B", "A");
        assertThat(schema.name()).isEqualTo(zip + "!/qapi/qapi-schema.json");
        assertThat(diagnostics.inOrder()).isEmpty();
    }

    @Test
    void theOneFolderOfAnArchiveMayHaveAnyName() throws IOException {
        Path zip = zip("qemu-9.1.0/qapi-schema.json", INCLUDING, "qemu-9.1.0/more.json", "{ 'event': 'B' }");

        assertThat(names(read(zip))).containsExactly("B", "A");
    }

    @Test
    void anotherTopFileOfAnArchiveIsNamedBehindItsName() throws IOException {
        Path zip = zip("qapi-schema.json", "{ 'event': 'A' }", "qga/qapi-schema.json", "{ 'event': 'G' }");

        assertThat(names(read(Path.of(zip + "!/qga/qapi-schema.json")))).containsExactly("G");
    }

    @Test
    void findingsNameTheFileInTheArchive() throws IOException {
        Path zip = zip("qapi-schema.json", "{ 'include': 'more.json' }", "more.json", "\n{ 'event' }");

        assertThat(places(zip)).containsExactly(zip + "!/more.json:2:11");
    }

    @Test
    void noNameLeadsOutOfTheFolderOfTheTopFile() throws IOException {
        Path zip = zip(
                "qapi/qapi-schema.json",
                "{ 'include': '../more.json' }\n"
                        + "{ 'include': '../../../etc/passwd' }\n"
                        + "{ 'include': '/more.json' }\n"
                        + "{ 'include': 'sub/../more.json' }\n"
                        + "{ 'include': '..\\\\more.json' }\n",
                "more.json",
                "{ 'event': 'B' }",
                "../etc/passwd",
                "{ 'event': 'C' }");

        assertThat(names(read(zip))).isEmpty();
        assertThat(diagnostics.inOrder()).hasSize(5);
        assertThat(diagnostics.inOrder())
                .extracting(Diagnostic::message)
                .contains(
                        "cannot include ../more.json: it is outside the folder of the top file",
                        "cannot include ../../../etc/passwd: it is outside the archive",
                        "cannot include sub/../more.json: there is no such file in the archive");
    }

    @Test
    void whatBecomesLargeWhenItIsUnpackedIsNotUnpacked() throws IOException {
        Path zip = zip("qapi-schema.json", INCLUDING, "more.json", " ".repeat(8 << 20));

        assertThat(Files.size(zip)).isLessThan(20_000);
        assertThat(names(read(zip))).containsExactly("A");
        assertThat(diagnostics.inOrder())
                .extracting(Diagnostic::message)
                .containsExactly("cannot include more.json: it is larger than 4194304 bytes");
    }

    @Test
    void allFilesTogetherHaveALimitToo() throws IOException {
        StringBuilder top = new StringBuilder();
        String[] files = new String[12];
        for (int i = 1; i < 6; i++) {
            top.append("{ 'include': '").append(i).append(".json' }\n");
            files[2 * i] = i + ".json";
            files[2 * i + 1] = " ".repeat(4 << 20);
        }
        files[0] = "qapi-schema.json";
        files[1] = top.toString();

        read(zip(files));
        assertThat(diagnostics.inOrder())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "cannot include 4.json: all files together are larger than 16777216 bytes",
                        "cannot include 5.json: all files together are larger than 16777216 bytes");
    }

    @Test
    void anArchiveWithoutASchemaOrWithoutEndIsRefused() throws IOException {
        Path zip = zip("README", "");
        Path cut = Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 0});

        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(UnusablePathException.class)
                .hasMessage("cannot read the schema " + zip
                        + ": it has neither qapi-schema.json nor qapi/qapi-schema.json");
        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(UnusablePathException.class)
                .hasMessage("cannot read the schema " + cut + ": it is no zip or jar");
        assertThatThrownBy(() -> read(Path.of(zip + "!/none.json")))
                .isInstanceOf(UnusablePathException.class)
                .hasMessageEndingWith("there is no such file in the archive");
        assertThatThrownBy(() -> read(folder.resolve("none.zip!/qapi-schema.json")))
                .isInstanceOf(UnusablePathException.class)
                .hasMessageEndingWith("there is no such file or folder");
    }

    @Test
    void aTextThatIsAtHandIncludesNothing() {
        QapiInput input = QapiInput.ofBytes("schema.json", INCLUDING.getBytes(UTF_8));

        assertThat(names(QapiReader.read(input, diagnostics))).containsExactly("A");
        assertThat(diagnostics.inOrder())
                .extracting(Diagnostic::message)
                .containsExactly("cannot include more.json: the schema was given as one text, without a folder");
    }

    @Test
    void aFileOfVeryManyValuesIsNotReadToItsEnd() {
        QapiInput input = QapiInput.ofBytes("schema.json", "{}".repeat(300_000).getBytes(UTF_8));

        QapiReader.read(input, diagnostics);
        assertThat(diagnostics.inOrder())
                .extracting(Diagnostic::message)
                .contains("the file has more than 250000 values");
    }

    private List<String> places(Path path) {
        read(path);
        return diagnostics.inOrder().stream()
                .map(finding -> finding.range().place())
                .toList();
    }

    private QapiSchema read(Path path) {
        return QapiReader.read(QapiInput.of(path), diagnostics);
    }

    private static List<String> names(QapiSchema schema) {
        return schema.definitions().stream().map(QapiDefinition::name).toList();
    }

    /** Writes an archive of names and contents. */
    private Path zip(String... files) throws IOException {
        Path zip = folder.resolve("qemu.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i += 2) {
                entries.putNextEntry(new ZipEntry(files[i]));
                entries.write(files[i + 1].getBytes(UTF_8));
                entries.closeEntry();
            }
        }
        return zip;
    }
}
