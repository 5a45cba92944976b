package io.github.qmpevents.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain text|plain text",
                "a */ b|a *&#47; b",
                "a /* b|a /&#42; b",
                "<b>&amp;|&lt;b&gt;&amp;amp;",
                "{@link X}|{&#64;link X}",
                "@deprecated|&#64;deprecated",
                "C:\\users\\u000a|C:&#92;users&#92;u000a",
                "\u00e9\u2028\ud83d\ude00|&#233;&#8232;&#128512;",
            })
    void textMeansNothingInAComment(String text, String html) {
        assertThat(Javadocs.escape(text)).isEqualTo(html);
    }

    @Test
    void longParagraphsAreBrokenAtBlanks() {
        String filled = Javadocs.fill("word ".repeat(60), "  ");

        assertThat(filled.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(filled.replaceAll("\\s+", " ")).isEqualTo("word ".repeat(60).strip());
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(Javadocs.paragraphs("One.\n\nTwo.").toString()).isEqualTo("One.\n\n<p>Two.");
    }

    @Test
    void examplesKeepTheirLinesButNotBlanksAtTheirEnds() {
        assertThat(Javadocs.preformatted("{ \"a\": 1,  \n  \"b\": 2 }"))
                .isEqualTo("<pre>{ \"a\": 1,\n  \"b\": 2 }</pre>");
    }

    @Test
    @Timeout(20)
    void blanksInsideAnExampleTakeNoLongerThanLetters() {
        String blanks = " ".repeat(1 << 20);
        assertThat(Javadocs.preformatted("{" + blanks + "}" + blanks)).isEqualTo("<pre>{" + blanks + "}</pre>");
    }
}
