package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.GeneratedCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of generated sources looks like. */
class SourceFormTest {
    private static final int LONGEST_LINE = 140;

    /** Examples are shown as the document has them. */
    private static final Pattern EXAMPLE = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);

    /** The one list that is not broken into lines. */
    private static final String ALL_EVENTS = "public sealed interface ";

    @Test
    void linesArePrintableAsciiWithoutTabsOrTrailingBlanks() {
        assertNoLine(Pattern.compile(".*[^ -~].*|.* "));
    }

    @Test
    void filesEndWithOneLineFeed() {
        assertThat(GeneratedCode.all())
                .allSatisfy(file -> assertThat(file.content())
                        .as(file.path())
                        .doesNotContain("\r")
                        .endsWith("}\n"));
    }

    @Test
    void linesAreShortUnlessTheDocumentMakesThemLong() {
        List<String> tooLong = GeneratedCode.documents().stream()
                .flatMap(file -> EXAMPLE.matcher(file.content()).replaceAll("").lines())
                .filter(line -> line.length() > LONGEST_LINE && !line.startsWith(ALL_EVENTS))
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.reflect",
                "java.lang.invoke",
                "forName(",
                "getDeclared",
                "setAccessible",
                "getClass()",
                "@Generated",
                "@SuppressWarnings",
                "import static",
                "System."
            })
    void codeDoesNotContain(String text) {
        assertNoLine(Pattern.compile("(?! *(\\*|//|/\\*)).*" + Pattern.quote(text) + ".*"));
    }

    @Test
    void nothingTellsWhenOrWhereItWasMade() {
        String here = Path.of("").toAbsolutePath().toString();
        String today = LocalDate.now().toString();
        assertThat(GeneratedCode.all())
                .allSatisfy(file -> assertThat(file.content()).doesNotContain(here, today));
    }

    private static void assertNoLine(Pattern pattern) {
        assertThat(GeneratedCode.all().stream()
                        .flatMap(file -> file.content().lines())
                        .filter(line -> pattern.matcher(line).matches())
                        .limit(20))
                .isEmpty();
    }
}
