package io.github.qmpevents.generator.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.GeneratedCode;
import io.github.qmpevents.generator.testing.SourceCode;
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
    private static final int MOST_SHOWN = 20;

    /** A tab or something else that is not printable ASCII, or a blank at the end. */
    private static final Pattern DOUBTFUL = Pattern.compile("[^ -~]| $");

    /** The lines of all sources, without comments and strings. */
    private static final List<String> CODE = GeneratedCode.all().stream()
            .flatMap(file -> SourceCode.of(file.content()).lines())
            .toList();

    /** Examples are shown as the document has them. */
    private static final Pattern EXAMPLE = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);

    /** The one list that is not broken into lines. */
    private static final String ALL_EVENTS = "public sealed interface ";

    @Test
    void linesArePrintableAsciiWithoutTabsOrTrailingBlanks() {
        assertThat(GeneratedCode.all().stream()
                        .flatMap(file -> file.content().lines())
                        .filter(line -> DOUBTFUL.matcher(line).find())
                        .limit(MOST_SHOWN))
                .isEmpty();
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
        Pattern atStartOfWord = Pattern.compile("(?<!\\w)" + Pattern.quote(text));
        assertThat(CODE.stream()
                        .filter(line -> atStartOfWord.matcher(line).find())
                        .limit(MOST_SHOWN))
                .isEmpty();
    }

    @Test
    void nothingTellsWhenOrWhereItWasMade() {
        String here = Path.of("").toAbsolutePath().toString();
        String today = LocalDate.now().toString();
        assertThat(GeneratedCode.all())
                .allSatisfy(file -> assertThat(file.content()).doesNotContain(here, today));
    }
}
