package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownPathsTest {
    @TempDir
    private Path start;

    @Test
    void whatIsBelowTheStartIsShownFromThere() {
        assertThat(new ShownPaths(start).shown(start.resolve("module/../module/spec.txt")))
                .isEqualTo(Path.of("module", "spec.txt").toString());
    }

    @Test
    void whatIsElsewhereIsShownInFull() {
        Path elsewhere = start.resolveSibling("elsewhere.txt");

        assertThat(new ShownPaths(start).shown(elsewhere)).isEqualTo(elsewhere.toString());
    }
}
