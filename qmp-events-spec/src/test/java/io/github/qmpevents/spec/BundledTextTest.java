package io.github.qmpevents.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an editor can get wrong without a parser noticing; what the document says is tested by the generator. */
class BundledTextTest {
    private static final String TEXT = new String(BundledSpec.of("2.7").bytes(), StandardCharsets.ISO_8859_1);
    private static final List<String> LINES = List.of(TEXT.split("\n", -1));

    @Test
    void everyCharacterIsPrintableAsciiOrALineFeed() {
        assertThat(TEXT.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    }

    @Test
    void noLineIsLongerThan79Characters() {
        assertThat(LINES).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(79));
    }

    @Test
    void noLineEndsInABlank() {
        assertThat(LINES).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void theTextEndsWithOneLineFeed() {
        assertThat(TEXT).endsWith("\n").doesNotEndWith("\n\n");
    }

    @Test
    void thirtySixHeadingsAreUnderlinedInFullLength() {
        assertThat(IntStream.range(1, LINES.size()).filter(i -> LINES.get(i).startsWith("--")))
                .hasSize(36)
                .allSatisfy(i ->
                        assertThat(LINES.get(i)).matches("-{" + LINES.get(i - 1).length() + "}"));
    }

    @Test
    void everyHeadingHasAnExample() {
        assertThat(LINES.stream().filter(line -> line.matches("Examples?:"))).hasSize(36);
    }

    @Test
    void noExampleLacksABraceOrHasOneTooMany() {
        assertThat(TEXT.split("\n\n"))
                .filteredOn(paragraph -> paragraph.contains("\"event\": "))
                .hasSize(37)
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

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
