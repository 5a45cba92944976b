package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTextTest {
    private static final String HASH = "a".repeat(16);
    private static final String OTHER_HASH = "b".repeat(16);
    private static final Manifest MANIFEST =
            new Manifest(true, "made from x", Map.of("com/acme/A b\u00e9.java", Set.of(HASH)));

    @Test
    void whatIsWrittenIsRead() {
        assertThat(ManifestText.read(ManifestText.write(MANIFEST))).isEqualTo(MANIFEST);
        assertThat(ManifestText.read(ManifestText.write(Manifest.NONE))).isEqualTo(Manifest.NONE);
    }

    @Test
    void anUnfinishedOneHasTheHashesOfBeforeAndAfter() {
        Manifest next = new Manifest(true, "y", Map.of("com/acme/A b\u00e9.java", Set.of(OTHER_HASH)));
        Manifest between = MANIFEST.unfinished(next);

        assertThat(between.complete()).isFalse();
        assertThat(between.files()).isEqualTo(Map.of("com/acme/A b\u00e9.java", Set.of(HASH, OTHER_HASH)));
        assertThat(ManifestText.read(ManifestText.write(between))).isEqualTo(between);
    }

    @Test
    void oneThatIsCutAnywhereIsNotComplete() {
        byte[] whole = ManifestText.write(MANIFEST);
        String text = new String(whole, StandardCharsets.UTF_8);
        for (int length = 0; length < text.length(); length++) {
            assertThat(read(text.substring(0, length)).complete()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Outside.java",
                "a/../../Outside.java",
                "/etc/Outside.java",
                "a//B.java",
                "./A.java",
                ".qmp-events/test.manifest",
                "C:/A.java",
                "a\\B.java",
                "a/B.java/",
                "a/\u0007.java",
                "*",
                ""
            })
    void aPathThatDoesNotLeadBelowTheFolderIsNotBelieved(String path) {
        Manifest read = read(forged("file " + HASH + " " + path, "file " + HASH + " A.java"));

        assertThat(read.files()).isEqualTo(Map.of("A.java", Set.of(HASH)));
        assertThat(read.complete()).isFalse();
    }

    @Test
    void wordsThatAreNotKnownMakeItIncomplete() {
        for (String line : List.of("", "files", "file", "file A.java", "file " + HASH, "file x A.java", "else x")) {
            assertThat(read(forged(line)).complete()).as(line).isFalse();
        }
        assertThat(read(forged("inputs x")).complete()).isTrue();
    }

    private static String forged(String... lines) {
        return "qmp-events manifest 1\ncomplete\n" + String.join("\n", lines) + "\nend\n";
    }

    private static Manifest read(String text) {
        return ManifestText.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
