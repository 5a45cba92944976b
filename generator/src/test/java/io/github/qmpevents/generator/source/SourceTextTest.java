package io.github.qmpevents.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void lfAndCrLfAndCrEndALine() {
        assertThat(lines("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void nothingElseEndsALine() {
        assertThat(lines("a\u0085b\u2028c\u2029d\fe\u000Bf")).hasSize(1);
    }

    @Test
    void lineEndAtTheEndBeginsNoFurtherLine() {
        assertThat(lines("a\n")).containsExactly("a");
        assertThat(lines("a\r\n")).containsExactly("a");
        assertThat(lines("a\n\n")).containsExactly("a", "");
    }

    @Test
    void crBeforeCrLfIsALineOfItsOwn() {
        assertThat(lines("a\r\r\nb")).containsExactly("a", "", "b");
    }

    @Test
    void emptyTextHasOneEmptyLine() {
        assertThat(lines("")).containsExactly("");
    }

    @Test
    void linesThatAreNotThereAreEmpty() {
        SourceText text = SourceText.of("f", "a");
        assertThat(text.line(0)).isEmpty();
        assertThat(text.line(2)).isEmpty();
    }

    @Test
    void rangeOfALineLeavesItsEndOut() {
        assertThat(SourceText.of("f", "ab\r\ncde").lineRange(1)).isEqualTo(new SourceRange("f", 1, 1, 1, 3));
    }

    private static List<String> lines(String text) {
        SourceText source = SourceText.of("f", text);
        return IntStream.rangeClosed(1, source.lineCount())
                .mapToObj(source::line)
                .toList();
    }
}
