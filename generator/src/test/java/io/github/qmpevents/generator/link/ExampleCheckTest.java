package io.github.qmpevents.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.testing.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleCheckTest {
    private static final String TIME = "\"timestamp\": { \"seconds\": 1, \"microseconds\": 2 }";

    @Test
    void exampleThatFitsGivesNoFinding() {
        assertThat(check("{ \"event\": \"E\", \"data\": { \"n\": 1, \"k\": \"up\", \"o\": { \"b\": true } }, " + TIME
                        + " }"))
                .isEmpty();
    }

    @Test
    void undescribedMemberIsAWarningAtItsName() {
        assertThat(check("{ \"event\": \"E\", \"data\": { \"n\": 1, \"k\": \"up\", \"o\": { \"b\": true, \"c\": 1 } }, "
                        + TIME + " }"))
                .containsExactly("12:64 QE208");
    }

    @Test
    void missingMemberIsAWarningAtItsObject() {
        assertThat(check("{ \"event\": \"E\", \"data\": { \"n\": 1, \"k\": \"up\", \"o\": { } }, " + TIME + " }"))
                .containsExactly("12:51 QE209");
    }

    @Test
    void exampleWithoutDataLacksItsMembers() {
        Reading reading = read("{ \"event\": \"E\", " + TIME + " }");
        assertThat(reading.found()).containsExactly("12:1 QE209");
        assertThat(reading.findings().get(0).message()).contains("\"n\", \"k\", \"o\"");
    }

    @Test
    void valueOfAnotherTypeIsAWarningAtTheValue() {
        assertThat(check("{ \"event\": \"E\", \"data\": { \"n\": \"1\", \"k\": 2, \"o\": [ ] }, " + TIME + " }"))
                .containsExactly("12:32 QE210", "12:42 QE210", "12:50 QE210");
    }

    @Test
    void valueThatIsNotListedIsAWarning() {
        assertThat(check("{ \"event\": \"E\", \"data\": { \"n\": 1, \"k\": \"left\", \"o\": { \"b\": true } }, " + TIME
                        + " }"))
                .containsExactly("12:40 QE211");
    }

    @Test
    void listedValueWithoutAConstantIsListedAllTheSame() {
        Reading reading = Reading.ofEvent(
                "Data:",
                "- \"k\": x (json-string, \"up\" or \"a b\")",
                "{ \"event\": \"E\", \"data\": { \"k\": \"a b\" }, " + TIME + " }");
        assertThat(reading.found()).containsExactly("7:33 QE110");
    }

    @Test
    void findingAboutAMemberNamesItsPlace() {
        Reading reading = read("{ \"event\": \"E\", \"data\": { \"n\": \"1\", \"k\": \"up\", \"o\": { \"b\": true } }, "
                + TIME + " }");
        assertThat(reading.findings().get(0).related()).singleElement().satisfies(place -> {
            assertThat(place.message()).isEqualTo("for member \"n\" in event E");
            assertThat(place.range().place()).isEqualTo("doc.txt:7:3");
        });
    }

    @Test
    void otherEventIsAWarningAndItsDataIsNotChecked() {
        assertThat(check("{ \"event\": \"F\", \"data\": { \"z\": 1 }, " + TIME + " }"))
                .containsExactly("12:12 QE206");
    }

    @Test
    void exampleMayShowAnyEventOfItsHeading() {
        Reading reading = Reading.of("T", "==", "", "E, F", "--", "Data: None.", "{ \"event\": \"F\", " + TIME + " }");
        assertThat(reading.found()).isEmpty();
        assertThat(reading.event("E").examples()).hasSize(1);
    }

    @Test
    void findingsOfASectionWithTwoEventsAreReportedOnce() {
        Reading reading = Reading.of("T", "==", "", "E, F", "--", "Data:", "- \"x\": what", "{ \"event\": \"E\" }");
        assertThat(reading.found()).containsExactly("7:4 QE304", "8:1 QE207");
    }

    @Test
    void missingTimestampIsWorthKnowing() {
        Reading reading = read("{ \"event\": \"E\", \"data\": { \"n\": 1, \"k\": \"up\", \"o\": { \"b\": true } } }");
        assertThat(reading.found()).containsExactly("12:1 QE207");
        assertThat(reading.findings().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void timestampOfAnotherFormIsAWarning() {
        assertThat(
                        check(
                                "{ \"event\": \"E\", \"data\": { \"n\": 1, \"k\": \"up\", \"o\": { \"b\": true } }, \"timestamp\": 12 }"))
                .containsExactly("12:81 QE210");
    }

    @Test
    void memberBesideTheEnvelopeIsAWarning() {
        assertThat(check("{ \"event\": \"E\", \"n\": 1, \"data\": { \"n\": 1, \"k\": \"up\", \"o\": { \"b\": true } }, "
                        + TIME + " }"))
                .containsExactly("12:17 QE208");
    }

    @Test
    void jsonThatIsNoEventIsAWarning() {
        assertThat(check("{ \"execute\": \"stop\" }")).containsExactly("12:1 QE205");
    }

    @Test
    void memberTwiceInAnExampleIsAWarning() {
        assertThat(check("{ \"event\": \"E\", \"data\": { \"n\": 1, \"n\": 2, \"k\": \"up\", \"o\": { \"b\": true } }, "
                        + TIME + " }"))
                .containsExactly("12:35 QE212");
    }

    @Test
    void dataOfAnEventWithoutDataIsAWarning() {
        Reading reading = Reading.ofEvent("Data: None.", "{ \"event\": \"E\", \"data\": { \"n\": 1 }, " + TIME + " }");
        assertThat(reading.found()).containsExactly("7:27 QE208");
    }

    @Test
    void dataThatIsNoObjectIsAWarning() {
        Reading reading = Reading.ofEvent("Data: None.", "{ \"event\": \"E\", \"data\": 5, " + TIME + " }");
        assertThat(reading.found()).containsExactly("7:25 QE210");
    }

    @Test
    void exampleThatIsVeryDeepIsReadWithoutAnOverflow() {
        String deep = "{\"t\":".repeat(1_500) + "1" + "}".repeat(1_500);
        Reading reading = Reading.ofEvent(
                "Data:", "- \"t\": a tree (json-object)", "{ \"event\": \"E\", \"data\": " + deep + ", " + TIME + " }");
        assertThat(reading.event().examples().get(0).valid()).isTrue();
        assertThat(reading.found()).containsExactly("7:16 QE306");
    }

    @Test
    void exampleBeyondTheReadersLimitsIsNotChecked() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        Reading reading = Reading.ofEvent("Data: None.", "{ \"event\": \"E\", \"data\": " + deep + " }");
        assertThat(reading.found()).containsExactly("7:1 QE204");
    }

    private static List<String> check(String example) {
        return read(example).found();
    }

    private static Reading read(String example) {
        return Reading.ofEvent(
                "Data:",
                "- \"n\": x (json-int)",
                "- \"k\": x (json-string, \"up\" or \"down\")",
                "- \"o\": x (json-object)",
                "  - \"b\": x (json-bool)",
                "Example:",
                example);
    }
}
