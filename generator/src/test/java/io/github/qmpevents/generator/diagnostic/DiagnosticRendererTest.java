package io.github.qmpevents.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {
    private static final SourceRange FIRST = SourceRange.inLine("a.txt", 1, 3, 4);

    @Test
    void findingIsShownWithItsLineAMarkAndWhatToDo() {
        Diagnostic finding = Diagnostic.of(
                        DiagnosticCode.BROKEN_EXAMPLE, SourceRange.inLine("a.txt", 2, 16, 0), "a comma is missing")
                .withMend("put \",\" here")
                .withHint("it is not used as a test");
        assertThat(render("{\n  \"data\": { } }\n", finding)).isEqualTo("""
                        a.txt:2:16: warning[QE203]: a comma is missing
                        2 |   "data": { } }
                          |                ^ put "," here
                          = it is not used as a test""");
    }

    @Test
    void everyCharacterOfTheRangeIsMarked() {
        assertThat(render("x word y", Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, FIRST, "m")))
                .isEqualTo("a.txt:1:3: warning[QE107]: m\n1 | x word y\n  |   ^^^^");
    }

    @Test
    void rangeOverLinesIsMarkedToTheEndOfItsFirst() {
        Diagnostic finding = Diagnostic.of(DiagnosticCode.NO_EVENT, new SourceRange("a.txt", 1, 3, 2, 2), "m");
        assertThat(render("ab cd\nef", finding)).endsWith("1 | ab cd\n  |   ^^^");
    }

    @Test
    void marginIsAsWideAsTheNumberOfTheLine() {
        Diagnostic finding = Diagnostic.of(DiagnosticCode.NO_EVENT, SourceRange.inLine("a.txt", 100, 1, 1), "m")
                .withHint("h");
        assertThat(render("\n".repeat(99) + "x", finding)).endsWith("\n100 | x\n    | ^\n    = h");
    }

    @Test
    void otherPlacesFollowTheHint() {
        Diagnostic finding = Diagnostic.of(DiagnosticCode.DUPLICATE_MEMBER, FIRST, "m")
                .withHint("h")
                .withRelated(List.of(new Related(SourceRange.inLine("a.txt", 7, 1, 2), "the first is here")));
        assertThat(render("x word", finding)).endsWith("\n  = h\n  = a.txt:7:1: the first is here");
    }

    @Test
    void tabsAreShownAsBlanksAndTheMarkStandsBelowItsPlace() {
        Diagnostic finding = Diagnostic.of(DiagnosticCode.NO_EVENT, SourceRange.inLine("a.txt", 1, 5, 1), "m");
        assertThat(render("-\tab\tc", finding))
                .endsWith("1 | -       ab      c\n  |           ^^^^^^".replace("^^^^^^", "^^^^^^"));
    }

    @Test
    void nothingButPrintableAsciiIsShown() {
        Diagnostic finding = Diagnostic.of(
                        DiagnosticCode.NO_EVENT, SourceRange.inLine("b\u00F6.txt", 1, 2, 1), "\u202Em\u001B[31m\n2")
                .withHint("\u0085h")
                .withRelated(List.of(new Related(FIRST, "\u2028r")));
        String shown = new DiagnosticRenderer(SourceText.of("b\u00F6.txt", "a\u0430\u001Bb\u007F")).render(finding);
        assertThat(shown)
                .isEqualTo("b\\u00F6.txt:1:2: error[QE001]: \\u202Em\\u001B[31m\\u000A2\n"
                        + "1 | a\\u0430\\u001Bb\\u007F\n"
                        + "  |  ^^^^^^\n"
                        + "  = \\u0085h\n"
                        + "  = a.txt:1:3: \\u2028r");
    }

    @Test
    void longLineIsShownAroundThePlace() {
        String line = "a".repeat(5_000) + "HERE" + "b".repeat(5_000);
        String shown =
                render(line, Diagnostic.of(DiagnosticCode.NO_EVENT, SourceRange.inLine("a.txt", 1, 5_001, 4), "m"));
        String[] lines = shown.split("\n");
        assertThat(lines[1])
                .hasSizeLessThan(200)
                .startsWith("1 | ...aaa")
                .contains("HEREbbb")
                .endsWith("...");
        assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("HERE"));
        assertThat(lines[2]).endsWith("^^^^").doesNotEndWith("^^^^^");
    }

    @Test
    void escapesInALongLineDoNotMakeItLonger() {
        String shown = render(
                "\u0430".repeat(5_000),
                Diagnostic.of(DiagnosticCode.NO_EVENT, SourceRange.inLine("a.txt", 1, 2_000, 4), "m"));
        assertThat(shown.lines()).allMatch(line -> line.length() <= 200);
        assertThat(shown).contains("^");
    }

    @Test
    void blankLineIsNotShown() {
        assertThat(render(
                        "\n",
                        Diagnostic.of(DiagnosticCode.NO_EVENT, SourceRange.inLine("a.txt", 1, 1, 0), "m")
                                .withHint("h")))
                .isEqualTo("a.txt:1:1: error[QE001]: m\n  = h");
    }

    @Test
    void findingOnOneLineHasNoExcerpt() {
        assertThat(new DiagnosticRenderer(SourceText.of("a.txt", "x word"))
                        .renderOnOneLine(Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, FIRST, "m")
                                .withHint("h")))
                .isEqualTo("a.txt:1:3: warning[QE107]: m");
    }

    private static String render(String text, Diagnostic finding) {
        return new DiagnosticRenderer(SourceText.of("a.txt", text)).render(finding);
    }
}
