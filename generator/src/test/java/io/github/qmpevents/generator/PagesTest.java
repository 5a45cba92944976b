package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diff.DiffFormat;
import io.github.qmpevents.generator.matrix.CompatibilityMatrix;
import io.github.qmpevents.generator.matrix.MatrixFormat;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is written of a document and a schema, to the byte; {@code -Dgolden.update=true} writes the expectations anew.
 */
class PagesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "pages");

    @Test
    void differencesArePagesToTheByte() throws IOException {
        String page = DescriptionDiff.write(DescriptionDiff.of(before(), after()), DiffFormat.HTML);

        check("diff.html", page);
    }

    @Test
    void aMatrixIsTheSameBytesInEachForm() throws IOException {
        CompatibilityMatrix matrix = matrix("1.0", "2.0");

        check("matrix.html", DescriptionMatrix.write(matrix, MatrixFormat.HTML));
        check("matrix.txt", DescriptionMatrix.write(matrix, MatrixFormat.TEXT));
        check("matrix.md", DescriptionMatrix.write(matrix, MatrixFormat.MARKDOWN));
        check("matrix.json", DescriptionMatrix.write(matrix, MatrixFormat.JSON));
    }

    @Test
    void pagesNeedNothingButThemselvesAndSaySo() {
        assertThat(DescriptionMatrix.write(matrix("1.0", "2.0"), MatrixFormat.HTML))
                .contains("default-src 'none'".replace("'", "&#39;"), "prefers-color-scheme: dark", "@media print")
                .doesNotContain("http://", "https://", " src=", "<link", "@import", "url(");
    }

    @Test
    void descriptionsOfOneKindHaveNoDifferenceFromThemselvesOfTheOther() {
        assertThat(DescriptionDiff.of(read("document.txt", """
                        Events
                        ======

                        RAIN_BEGAN
                        ----------

                        It rains.

                        Data:

                        - "drops": how many (json-int)
                        - "from": where it comes from (json-string, optional)
                        """), read("schema.json", """
                        { 'event': 'RAIN_BEGAN', 'data': { 'drops': 'int', '*from': 'str' } }
                        """))
                        .changes())
                .isEmpty();
    }

    @Test
    void twoSchemasAreComparedByWhatTheyMean() {
        SpecReading before = read("old.json", "{ 'event': 'A', 'data': { 'x': 'int' } }\n");
        SpecReading after = read("new.json", """
                { 'struct': 'Base', 'data': { 'x': 'int' } }
                { 'struct': 'All', 'base': 'Base', 'data': { '*y': 'str' } }
                { 'event': 'A', 'data': 'All' }
                """);

        assertThat(DescriptionDiff.write(DescriptionDiff.of(before, after), DiffFormat.TEXT))
                .contains("A.y: optional member added: string, optional", "changes: 0 source, 1 behaviour");
    }

    private static CompatibilityMatrix matrix(String older, String newer) {
        return CompatibilityMatrix.of(
                List.of(new Release(newer, after().model()), new Release(older, before().model())));
    }

    private static SpecReading before() {
        return read("before.txt", resource("before.txt"));
    }

    private static SpecReading after() {
        return read("after.json", resource("after.json"));
    }

    private static SpecReading read(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SpecInput input = name.endsWith(".json")
                ? SpecInput.ofSchema(QapiInput.ofBytes(name, bytes))
                : SpecInput.ofBytes(name, bytes);
        return QmpEventsGenerator.read(input, ReadingOptions.NONE);
    }

    private static String resource(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String name, String made) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FOLDER.resolve(name), made);
        }
        assertThat(made).isEqualTo(Files.readString(FOLDER.resolve(name)));
    }
}
