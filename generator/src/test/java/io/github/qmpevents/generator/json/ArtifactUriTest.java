package io.github.qmpevents.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {
    @ParameterizedTest
    @CsvSource({
        "qmp-events.txt, qmp-events.txt",
        "docs/a b.txt, docs/a%20b.txt",
        "../x.txt, ../x.txt",
        "<stdin>, %3Cstdin%3E",
        "100%.txt, 100%25.txt",
        "a:b.txt, a%3Ab.txt",
        "\u00e9.txt, %C3%A9.txt",
        "C:/docs/x.txt, file:///C:/docs/x.txt",
    })
    void everythingButLettersDigitsAndSlashesIsEscaped(String name, String uri) {
        assertThat(new ArtifactUri(Path.of("/build")).of(name)).isEqualTo(uri);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void absolutePathIsRelativeIfItIsBelowTheStart() {
        ArtifactUri uris = new ArtifactUri(Path.of("/build"));

        assertThat(uris.of("/build/docs/x.txt")).isEqualTo("docs/x.txt");
        assertThat(uris.of("/else/where.txt")).isEqualTo("file:///else/where.txt");
        assertThat(uris.of("/build/../else/x.txt")).isEqualTo("file:///build/../else/x.txt");
    }
}
