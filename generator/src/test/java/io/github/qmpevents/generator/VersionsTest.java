package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.testing.FactLines;
import io.github.qmpevents.generator.testing.Reading;
import io.github.qmpevents.generator.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The facts of each version of QEMU's document, as people read them in it, in {@code versions/}; the documents
 * themselves are not ours to ship. With {@code -Dgolden.update=true} the files are rewritten: read the document before
 * you believe the difference.
 */
class VersionsTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "versions");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> eachVersionSaysWhatPeopleReadInIt() throws IOException {
        return documents().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    @Test
    void thereIsADocumentForEachExpectation() throws IOException {
        assertThat(namesIn(EXPECTED)).isEqualTo(documents());
    }

    private static void check(String name) throws IOException {
        Path expected = EXPECTED.resolve(name);
        String facts = FactLines.of(read(name));
        if (UPDATE) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, facts);
        }
        assertThat(facts).isEqualTo(Files.readString(expected));
    }

    private static Reading read(String name) throws IOException {
        byte[] document = Files.readAllBytes(SharedData.require("corpus/qmp-events/" + name));
        return Reading.ofBytes(document, MemberOverrides.NONE);
    }

    private static List<String> documents() throws IOException {
        return namesIn(SharedData.require("corpus/qmp-events"));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
