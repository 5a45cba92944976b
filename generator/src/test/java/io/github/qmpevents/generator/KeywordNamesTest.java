package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.CompiledCode;
import io.github.qmpevents.generator.testing.GeneratedCode;
import io.github.qmpevents.generator.testing.WordDocuments;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Names that mean something in Java, or in what is generated, can all be used: as event, member, nested object, member
 * in one, open enumeration and value.
 */
class KeywordNamesTest {
    @TestFactory
    Stream<DynamicTest> eventsOfAllWordsAreReadAndBuiltAnew() {
        Bindings bindings = Bindings.in(CompiledCode.classes());
        List<Generation> words = GeneratedCode.words();
        return words.stream().map(generation -> {
            String packageName = WordDocuments.packageName(words.indexOf(generation));
            return DynamicTest.dynamicTest(packageName, () -> check(generation, bindings, packageName));
        });
    }

    private static void check(Generation generation, Bindings bindings, String packageName) throws IOException {
        SpecReading reading = generation.reading();
        assertThat(reading.findings()).allMatch(finding -> finding.code() == DiagnosticCode.CLASHING_NAMES);
        int decoded = ExampleCheck.assertExamplesDecode(reading.model(), bindings.table(packageName), packageName);
        assertThat(decoded).isEqualTo(reading.model().events().size());
    }
}
