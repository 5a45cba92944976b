package io.github.qmpevents.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.qmpevents.generator.testing.FolderContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzers start from passes, and what they once found stays mended: put it into the folder {@code fuzz}. */
class FuzzSeedsTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @TestFactory
    Stream<DynamicTest> seedsHaveNoOutcomeButFindings() {
        return Stream.of("golden", "fuzz")
                .flatMap(folder -> FolderContent.of(RESOURCES.resolve(folder)).entrySet().stream())
                .filter(file -> file.getKey().endsWith(".txt"))
                .map(FuzzSeedsTest::test);
    }

    private static DynamicTest test(Map.Entry<String, String> file) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
        return DynamicTest.dynamicTest(file.getKey(), () -> {
            assertThatCode(() -> ReadingFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
            assertThatCode(() -> GeneratingFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
        });
    }
}
