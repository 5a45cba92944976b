package io.github.qmpevents.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"--", "---", "-------------------------------------------------", "  -----  ", "-----\t"})
    void underlineMayHaveAnyLength(String underline) {
        Reading reading = Reading.of("T", "==", "", "GONE", underline, "", "It went.", "", "Data: None.");
        assertThat(reading.names()).containsExactly("GONE");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void blankLinesAroundAHeadingMayBeMissing() {
        Reading reading =
                Reading.of("T", "==", "GONE", "----", "It went.", "Data: None.", "CAME", "----", "Data: None.");
        assertThat(reading.names()).containsExactly("GONE", "CAME");
        assertThat(reading.event("GONE").summary()).isEqualTo("It went.");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void headingMayFollowAnItemOrAnExampleDirectly() {
        Reading reading = Reading.of(
                "T",
                "==",
                "A1",
                "--",
                "Data:",
                "- \"x\": a (json-int)",
                "A2",
                "--",
                "Data: None.",
                "{ \"event\": \"A2\",",
                "  \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 } }",
                "A3",
                "--",
                "Data: None.");
        assertThat(reading.names()).containsExactly("A1", "A2", "A3");
        assertThat(reading.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 GONE", "12. GONE", "3.4 GONE", "5)  GONE", "7.\tGONE"})
    void numberIsNoPartOfTheName(String heading) {
        assertThat(Reading.of("T", "==", "", heading, "------", "Data: None.").names())
                .containsExactly("GONE");
    }

    @Test
    void headingMayNameSeveralEvents() {
        Reading reading = Reading.of("T", "==", "", "CAME,WENT , STAYED", "------", "", "Moved.", "", "Data: None.");
        assertThat(reading.names()).containsExactly("CAME", "WENT", "STAYED");
        assertThat(reading.event("STAYED").summary()).isEqualTo("Moved.");
        assertThat(reading.event("STAYED").range().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../GONE", "GONE;", "GO NE", "-rf", "G.ONE", "GONE,", "- \"x\": y (json-int)", "G\u00D6NE", "9"})
    void headingThatIsNoNameIsAnErrorThere(String heading) {
        Reading reading =
                Reading.of("T", "==", "", "GOOD", "----", "Data: None.", "", heading, "-----", "", "Data: None.");
        assertThat(reading.found()).singleElement().asString().startsWith("8:").endsWith("QE009");
    }

    @Test
    void sectionOfABadNameIsLeftOutAndReadingGoesOn() {
        Reading reading = Reading.of(
                "T", "==", "", "BAD NAME", "----", "Data:", "- \"x\": y (json-int)", "", "NEXT", "----", "Data: None.");
        assertThat(reading.names()).containsExactly("NEXT");
        assertThat(reading.members()).isEmpty();
    }

    @Test
    void titleMayBeCentredAndHaveAnyWords() {
        Reading reading = Reading.of("          What happens (in short)", "      =====", "", "E", "--", "Data: None.");
        assertThat(reading.model().title()).isEqualTo("What happens (in short)");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void missingTitleIsAWarningAtTheFirstLine() {
        assertThat(Reading.of("E", "--", "Data: None.").found()).containsExactly("1:1 QE002");
    }

    @Test
    void documentWithoutEventsIsAnError() {
        assertThat(Reading.of("T", "==", "", "Nothing to see.").found()).containsExactly("1:1 QE001");
    }

    @Test
    void introductionBelowTheTitleIsNoFinding() {
        Reading reading =
                Reading.of("T", "==", "", "Read this.", "", "# And this > that", "", "E", "--", "Data: None.");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void membersBeforeTheFirstEventAreLeftOutWithAFinding() {
        Reading reading = Reading.of("T", "==", "", "- \"x\": y (json-int)", "", "E", "--", "Data: None.");
        assertThat(reading.found()).containsExactly("4:3 QE016");
    }

    @Test
    void underlineBelowABlankLineIsToldAndLeftOut() {
        Reading reading =
                Reading.of("T", "==", "", "E", "--", "Data: None.", "", "-----", "", "F", "--", "Data: None.");
        assertThat(reading.names()).containsExactly("E", "F");
        assertThat(reading.found()).containsExactly("8:1 QE012");
    }

    @Test
    void nothingOfMarkdownMeansAnything() {
        Reading reading = Reading.ofEvent(
                "# no heading",
                "> no quote",
                "```",
                "no fence",
                "***",
                "<p>no html",
                "[no]: reference",
                "",
                "    no code",
                "",
                "Data: None.");
        assertThat(reading.event().summary())
                .isEqualTo("# no heading > no quote ``` no fence *** <p>no html [no]: reference\n\nno code");
        assertThat(reading.found()).isEmpty();
    }
}
