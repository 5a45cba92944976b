package io.github.qmpevents.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor can get wrong without a parser noticing; what the document says is tested by the generator. */
class BundledTextTest {
    @ParameterizedTest
    @MethodSource("texts")
    void everyCharacterIsPrintableAsciiOrALineFeed(String text) {
        assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noLineIsLongerThan79Characters(String text) {
        assertThat(lines(text)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(79));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noLineEndsInABlank(String text) {
        assertThat(lines(text)).noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextEndsWithOneLineFeed(String text) {
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
    }

    @ParameterizedTest
    @CsvSource({"2.7, 36", "7.2, 52", "9.1, 54"})
    void allHeadingsAreUnderlinedInFullLength(String version, int events) {
        List<String> lines = lines(text(version));
        assertThat(IntStream.range(1, lines.size()).filter(i -> lines.get(i).startsWith("--")))
                .hasSize(events)
                .allSatisfy(i ->
                        assertThat(lines.get(i)).matches("-{" + lines.get(i - 1).length() + "}"));
    }

    @ParameterizedTest
    @CsvSource({"2.7, 36", "7.2, 52", "9.1, 54"})
    void everyHeadingHasAnExample(String version, int events) {
        assertThat(lines(text(version)).stream().filter(line -> line.matches("Examples?:")))
                .hasSize(events);
    }

    @ParameterizedTest
    @CsvSource({"2.7, 37", "7.2, 54", "9.1, 56"})
    void noExampleLacksABraceOrHasOneTooMany(String version, int examples) {
        assertThat(text(version).split("\n\n"))
                .filteredOn(paragraph -> paragraph.contains("\"event\": "))
                .hasSize(examples)
                .allSatisfy(paragraph -> assertThat(count(paragraph, '{')).isEqualTo(count(paragraph, '}')));
    }

    @Test
    void eachRowOfTheDifferencesHasTheColumnsOfTheHeader() throws IOException {
        List<String> rows;
        try (InputStream stream =
                BundledSpec.class.getResourceAsStream("/io/github/qmpevents/spec/qemu-2.7/differences.csv")) {
            rows = new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }

        assertThat(rows).first().isEqualTo("event,member,fact,upstream,ours,why");
        assertThat(rows)
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(6));
    }

    private static List<String> texts() {
        return BundledSpec.qemuVersions().stream().map(BundledTextTest::text).toList();
    }

    private static String text(String version) {
        return new String(BundledSpec.of(version).bytes(), StandardCharsets.ISO_8859_1);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
