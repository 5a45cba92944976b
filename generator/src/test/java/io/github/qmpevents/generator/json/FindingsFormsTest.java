package io.github.qmpevents.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One document's findings in each form, word for word. With {@code -Dgolden.update=true} the files are written anew.
 */
class FindingsFormsTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "findings");

    private final SpecReading reading = ReviewedDocument.read();

    @Test
    void text() throws IOException {
        DiagnosticRenderer renderer = new DiagnosticRenderer(reading.sources());

        check(
                "expected.txt",
                reading.findings().stream()
                        .map(finding -> renderer.render(finding) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void json() throws IOException {
        check("expected.json", FindingsJson.write("a b/doc.txt", reading.review()));
    }

    @Test
    void sarif() throws IOException {
        check("expected.sarif", SarifLog.write(reading.review(), Optional.of("1.2"), Path.of("/work")));
    }

    private static void check(String name, String text) throws IOException {
        Path file = EXPECTED.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, text);
        }
        assertThat(file).content().isEqualTo(text);
    }
}
