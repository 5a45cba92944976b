package io.github.qmpevents.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.testing.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {
    private static final String TIME = "\"timestamp\": { \"seconds\": 1, \"microseconds\": 2 }";
    private static final String EXAMPLE = "{ \"event\": \"E\", " + TIME + " }";

    @Test
    void summaryIsTheTextBeforeTheData() {
        Reading reading = Reading.ofEvent("", "One thing", "or another.", "", "And more.", "", "Data: None.");
        assertThat(reading.event().summary()).isEqualTo("One thing or another.\n\nAnd more.");
    }

    @Test
    void listInTheSummaryIsText() {
        Reading reading = Reading.ofEvent("Comes when", "- it rains", "- it snows", "", "Data: None.");
        assertThat(reading.event().summary()).isEqualTo("Comes when\n\nit rains\n\nit snows");
        assertThat(reading.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Description: It went.\nData: None.",
                "summary : It went.\n\ndata:none",
                "It went.\nDATA:\n\nNone (yet).",
                "It went.\n\nData:\n\n- None.",
                "It went.\n\nArguments: None.",
                "It went.\n\nData (json-object): none"
            })
    void labelsMayBeWrittenInManyWays(String section) {
        Reading reading = Reading.ofEvent(section.split("\n"));
        assertThat(reading.event().summary()).isEqualTo("It went.");
        assertThat(reading.event().dataForm()).isEqualTo(DataForm.NONE);
        assertThat(reading.event().data()).isEqualTo(ObjectType.EMPTY);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void labelOfTheDataMayBeMissing() {
        Reading reading = Reading.ofEvent("It went.", "- \"far\": how far (json-int)");
        assertThat(reading.members()).containsExactly("far");
        assertThat(reading.event().dataForm()).isEqualTo(DataForm.LIST);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void itemMayStandOnTheLineOfTheLabel() {
        assertThat(Reading.ofEvent("Data: - \"far\": how far (json-int)").members())
                .containsExactly("far");
    }

    @Test
    void sectionThatSaysNothingOfDataHasNoneAndSaysSo() {
        Reading reading = Reading.ofEvent("It went.");
        assertThat(reading.event().dataForm()).isEqualTo(DataForm.NONE);
        assertThat(reading.found()).containsExactly("4:1 QE013");
    }

    @Test
    void noneAndYetAListHasTheMembersAndAWarning() {
        Reading reading = Reading.ofEvent("Data: None.", "", " - \"far\": how far (json-int)");
        assertThat(reading.members()).containsExactly("far");
        assertThat(reading.event().dataForm()).isEqualTo(DataForm.NONE_THEN_LIST);
        assertThat(reading.found()).containsExactly("6:7 QE014");
    }

    @Test
    void dataToldInWordsIsKeptAsItCame() {
        Reading reading = Reading.ofEvent("Data: the 'a' and 'b' keys of 'query-c',", "but no others.");
        assertThat(reading.event().dataForm()).isEqualTo(DataForm.PROSE);
        assertThat(reading.event().data()).isEqualTo(OpaqueType.OBJECT);
        assertThat(reading.event().dataText()).isEqualTo("the 'a' and 'b' keys of 'query-c', but no others.");
        assertThat(reading.found()).containsExactly("6:7 QE307");
    }

    @Test
    void wordsBeforeTheListAreKept() {
        Reading reading = Reading.ofEvent("Data: as follows", "- \"far\": how far (json-int)");
        assertThat(reading.event().dataForm()).isEqualTo(DataForm.LIST);
        assertThat(reading.event().dataText()).isEqualTo("as follows");
        assertThat(reading.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " - data: FarOff type as described in a.json",
                "Data: FarOff type, as defined in a.json.",
                "Data:\n- data: see FarOff in a.json",
                "- data: FarOff type, see a.json",
                "- data: FarOff (described in a.json)",
                "- data: an array of FarOff as defined in a.json",
                "Data:\n\n- FarOff type as described in a.json"
            })
    void wholeDataMayBeOfATypeDescribedElsewhere(String section) {
        Reading reading = Reading.ofEvent(section.split("\n"));
        assertThat(reading.event().dataForm()).isEqualTo(DataForm.WHOLE_TYPE);
        assertThat(reading.event().typeRef()).contains("FarOff");
        assertThat(reading.event().data()).isEqualTo(OpaqueType.OBJECT);
        assertThat(reading.found()).singleElement().asString().endsWith("QE302");
    }

    @Test
    void exampleIsKnownByItsBracesAndKeptAsWritten() {
        Reading reading = Reading.ofEvent("Data: None.", "", "  { \"event\": \"E\",", "", "    " + TIME, "} ");
        Example example = reading.event().examples().get(0);
        assertThat(example.text()).isEqualTo("  { \"event\": \"E\",\n\n    " + TIME + "\n} ");
        assertThat(example.valid()).isTrue();
        assertThat(example.range().place()).isEqualTo("doc.txt:8:3");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void examplesMayFollowEachOtherDirectly() {
        Reading reading = Reading.ofEvent("Data: None.", "Examples:", EXAMPLE, EXAMPLE);
        assertThat(reading.event().examples()).hasSize(2);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void exampleMayStandOnTheLineOfItsLabel() {
        Reading reading = Reading.ofEvent("Data: None.", "", "Example: { \"event\": \"E\",", "  " + TIME + " }");
        assertThat(reading.event().examples()).singleElement().matches(Example::valid);
        assertThat(reading.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<- ", "-> ", "  S:  ", "Example: <- "})
    void markOfWhoSpeaksIsNoPartOfTheExample(String mark) {
        Reading reading = Reading.ofEvent("Data: None.", "", mark + EXAMPLE);
        assertThat(reading.event().examples()).singleElement().matches(Example::valid);
        assertThat(reading.event().examples().get(0).range().column()).isEqualTo(mark.length() + 1);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void exampleWithoutItsFirstBraceIsAnExample() {
        Reading reading = Reading.ofEvent("Data: None.", "", "Example:", "", "\"event\": \"E\",", TIME + " }");
        assertThat(reading.event().examples()).hasSize(1);
        assertThat(reading.found()).containsExactly("10:1 QE203");
    }

    @Test
    void captionOfAFurtherExampleNeedsNoColon() {
        Reading reading = Reading.ofEvent(
                "Data: None.", "", "Example:", EXAMPLE, "", "By night", "", EXAMPLE, "- By noon", EXAMPLE);
        assertThat(reading.event().examples())
                .extracting(Example::caption)
                .extracting(caption -> caption.orElse(""))
                .containsExactly("", "By night", "By noon");
        assertThat(reading.event().notes()).isEmpty();
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void captionsStandBeforeTheirExamples() {
        Reading reading =
                Reading.ofEvent("Data: None.", "", "Example:", "", "By", "day:", EXAMPLE, "", "By night:", "", EXAMPLE);
        assertThat(reading.event().examples())
                .extracting(Example::caption)
                .extracting(caption -> caption.orElse(""))
                .containsExactly("By day", "By night");
        assertThat(reading.event().notes()).isEmpty();
    }

    @Test
    void exampleThatIsAnnouncedAndMissingIsAWarning() {
        assertThat(Reading.ofEvent("Data: None.", "", "Example:", "", "Note: none yet.")
                        .found())
                .containsExactly("8:1 QE201");
    }

    @Test
    void bracesInProseAreNoExample() {
        Reading reading =
                Reading.ofEvent("Shown where", "{@code x} or {x} or", "{}, {{x}} or", "{0} stand.", "", "Data: None.");
        assertThat(reading.event().summary()).isEqualTo("Shown where {@code x} or {x} or {}, {{x}} or {0} stand.");
        assertThat(reading.event().examples()).isEmpty();
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void unfinishedExampleEndsAtTheNextHeading() {
        Reading reading = Reading.of(
                "T", "==", "", "E", "--", "Data: None.", "{ \"event\": \"E\",", "", "F", "--", "Data: None.");
        assertThat(reading.names()).containsExactly("E", "F");
        assertThat(reading.event().examples().get(0).text()).isEqualTo("{ \"event\": \"E\",");
    }

    @Test
    void notesMayHaveLabelsOrNot() {
        Reading reading = Reading.ofEvent(
                "Data: None.",
                EXAMPLE,
                "Note: one",
                "thing.",
                "Notes:",
                "another.",
                "",
                "Note that it ends.",
                "",
                "So it is.");
        assertThat(reading.event().notes())
                .extracting(Note::text)
                .containsExactly("one thing.", "another.", "Note that it ends.", "So it is.");
        assertThat(reading.found()).containsExactly("15:1 QE015");
    }

    @Test
    void numberedNotesAreNotesOfTheirOwn() {
        Reading reading = Reading.ofEvent(
                "Data: None.", "", "Notes:", "", "(1) One", "    thing.", "(2) Another.", "", "(3) A third.");
        assertThat(reading.event().notes())
                .extracting(Note::text)
                .containsExactly("(1) One thing.", "(2) Another.", "(3) A third.");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void indentedParagraphBelongsToTheNoteBeforeIt() {
        Reading reading =
                Reading.ofEvent("Data: None.", "", "Note: one thing.", "", "  More of it.", "", "  And more.");
        assertThat(reading.event().notes()).extracting(Note::text).containsExactly("one thing. More of it. And more.");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void noteThatInTheSummaryIsANote() {
        Reading reading = Reading.ofEvent("It went.", "", "Note that it may return.", "", "Data: None.");
        assertThat(reading.event().summary()).isEqualTo("It went.");
        assertThat(reading.event().notes()).hasSize(1);
    }

    @Test
    void labelFurtherRightThanTheDashBelongsToTheItem() {
        Reading reading =
                Reading.ofItems("- \"far\": how far (json-int)", "         Note: in miles.", "Note: it went.");
        assertThat(reading.member("far").doc()).isEqualTo("how far (json-int) Note: in miles.");
        assertThat(reading.event().notes()).extracting(Note::text).containsExactly("it went.");
    }

    @Test
    void pointsOfANoteAreNoMembers() {
        Reading reading = Reading.ofEvent("Data: None.", "", "Note: either", "- it rains, or", "- it snows");
        assertThat(reading.members()).isEmpty();
        assertThat(reading.event().notes()).hasSize(3);
    }

    @Test
    void labelAloneOnItsLineNeedsNoColon() {
        Reading reading = Reading.ofEvent(
                "It went.", "", "Data", "", "- \"far\": how far (json-int, optional)", "", "Example", "", EXAMPLE);
        assertThat(reading.event().summary()).isEqualTo("It went.");
        assertThat(reading.members()).containsExactly("far");
        assertThat(reading.event().notes()).isEmpty();
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void textDirectlyBehindAnExampleIsNoPartOfIt() {
        Reading reading =
                Reading.ofEvent("Data: None.", EXAMPLE, "2) More:", EXAMPLE, "\"More\" is not", "always more.");
        assertThat(reading.event().examples()).extracting(Example::text).containsExactly(EXAMPLE, EXAMPLE);
        assertThat(reading.event().examples().get(1).caption()).contains("2) More");
        assertThat(reading.event().notes()).extracting(Note::text).containsExactly("\"More\" is not always more.");
    }
}
