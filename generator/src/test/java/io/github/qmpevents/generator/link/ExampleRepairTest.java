package io.github.qmpevents.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleRepairTest {
    private static final String TIME = "'timestamp': { 'seconds': 1, 'microseconds': 2 }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            { 'event': 'E' 'data': { 'n': 1 }, TIME }        | 7:15 | put "," here
            { 'event': 'E', 'data': { 'n': 1 } TIME }        | 7:35 | put "," here
            { 'event': 'E', 'data': { 'n': 1 },, TIME }      | 7:36 | remove this ","
            { 'event': 'E', 'data': { 'n': 1, }, TIME }      | 7:33 | remove this ","
            { , 'event': 'E', 'data': { 'n': 1 }, TIME }     | 7:3  | remove this ","
            { 'event': 'E', 'data': { 'n': 1, TIME }         | 7:33 | put "}" here
            { 'event': 'E', 'data': { 'n': 1 }, TIME         | 7:85 | put "}" here
            { 'event': 'E', 'data': { 'n': 1 }, TIME } }     | 7:88 | remove this "}"
            { 'event': 'E', 'data': { 'n': 1 } }, TIME }     | 7:36 | remove this "}"
            { { 'event': 'E', 'data': { 'n': 1 }, TIME }     | 7:3  | remove this "{"
            { 'event': 'E', 'data': 'n': 1 }, TIME }         | 7:25 | put "{" here
            """)
    void oneCommaOrBraceIsMended(String example, String place, String mend) {
        Reading reading = read(example);
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(reading.found()).containsExactly(place + " QE203");
            assertThat(finding.mend()).contains(mend);
        });
        assertThat(reading.event().examples()).singleElement().matches(shown -> !shown.valid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'event': 'E', 'data': { 'n': ",
                "{ 'event': 'E', 'data': { 'n': 1 ",
                "{ 'event': 'E', 'data': { 'n' 1 }, TIME }",
                "{ 'event': 'E', 'data': { 'n: 1 }, TIME }",
                "{ 'event': 'E', 'data': { ... }, TIME }",
                "{ 'event': 'E' 'data': { 'n': 1 } TIME }"
            })
    void whatNeedsMoreThanThatIsLeftAsItIs(String example) {
        Reading reading = read(example);
        assertThat(reading.found()).singleElement().asString().startsWith("7:").endsWith("QE202");
        assertThat(reading.event().examples()).singleElement().matches(shown -> !shown.valid());
    }

    @Test
    void commaIsMissedBehindTheValueAndNotBeforeTheNextLine() {
        Reading reading =
                Reading.ofEvent("Data: None.", "{ \"event\": \"E\"", "", "  " + TIME.replace('\'', '"') + " }");
        assertThat(reading.shown()).containsExactly("""
                        doc.txt:7:15: warning[QE203]: the example of E is not JSON: a comma is missing
                        7 | { "event": "E"
                          |               ^ put "," here
                          = the example stays in the documentation and is not used as a test""");
    }

    @Test
    void repairedExampleIsCheckedAtItsTruePlaces() {
        Reading reading = read("{ 'event': 'E' 'data': { 'n': 'x' }, TIME }");
        assertThat(reading.found()).containsExactly("7:15 QE203", "7:31 QE210");
    }

    private static Reading read(String example) {
        return Reading.ofEvent(
                "", example.replace("TIME", TIME).replace('\'', '"'), "", "Data:", "- \"n\": x (json-int)");
    }
}
