package io.github.qmpevents.generator.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.testing.GeneratedCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated modules with the Jacksons that they are for: the newest patches of two releases of each. */
class JacksonModulesTest {
    private static final String TIME = "\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 250000}";
    private static final String STOP = "{" + TIME + ", \"event\": \"STOP\"}";
    private static final String STOPPED = "StopEvent[timestamp=2023-11-14T22:13:20.250Z, additional={}]";

    /** An event that the description does not know, with all that JSON has. */
    private static final String UNKNOWN = "{" + TIME + ", \"event\": \"LIFTED_OFF\", \"data\":"
            + " {\"h\": 18446744073709551615, \"t\": [0.1, true, null], \"who\": \"\\u00e9\\ud800\"}}";

    private static final List<JacksonCalls> JACKSONS = new ArrayList<>();

    @BeforeAll
    static void compile(@TempDir Path work) {
        for (String release : JacksonCalls.releases()) {
            JACKSONS.add(JacksonCalls.of(release, work.resolve(release)));
        }
        assertThat(JACKSONS).hasSize(4);
    }

    static List<JacksonCalls> jacksons() {
        return JACKSONS;
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void examplesAreReadAsTheTableReadsThemAndComeBackWhenWritten(JacksonCalls jackson) throws Exception {
        for (String example : examples()) {
            String decoded = jackson.call("decode", example);

            assertThat(jackson.call("read", example, "QemuEvent")).isEqualTo(decoded);
            assertThat(jackson.call("readTree", example)).isEqualTo(decoded);
            assertThat(jackson.call("decode", jackson.call("write", example))).isEqualTo(decoded);
        }
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void anEventIsReadAsItsOwnTypeInAnyOrder(JacksonCalls jackson) throws Exception {
        assertThat(jackson.call("read", STOP, "StopEvent")).isEqualTo(STOPPED);
        assertThat(jackson.call("read", "{\"data\": {}, \"event\": \"STOP\",\n" + TIME + "}", "StopEvent"))
                .isEqualTo(STOPPED);
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void anUnknownEventIsReadWithWhatItCarries(JacksonCalls jackson) throws Exception {
        String decoded = jackson.call("decode", UNKNOWN);

        assertThat(decoded).startsWith("UnrecognizedEvent[").contains("18446744073709551615", "UNKNOWN_EVENT");
        assertThat(jackson.call("read", UNKNOWN, "QemuEvent")).isEqualTo(decoded);
        assertThat(jackson.call("read", UNKNOWN, "UnrecognizedEvent")).isEqualTo(decoded);
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void eventsAreReadWhereverTheyAreInOtherValues(JacksonCalls jackson) throws Exception {
        assertThat(jackson.call("readList", "[" + STOP + ", null, " + STOP + "]"))
                .isEqualTo("[" + STOPPED + ", null, " + STOPPED + "]");
        assertThat(jackson.call("readReport", "{\"last\": " + STOP + ", \"host\": \"h\", \"stops\": [" + STOP + "]}"))
                .isEqualTo("Report[host=h, last=" + STOPPED + ", stops=[" + STOPPED + "]]");
        assertThat(jackson.call("readNote", "{\"event\": " + STOP + ", \"number\": 7}"))
                .isEqualTo("7 " + STOPPED);
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void whatIsNoEventIsAMismatchOfJackson(JacksonCalls jackson) {
        for (String other : List.of("{\"return\": {}}", "[]", "5", "\"STOP\"", "{\"event\": 5}", "{}")) {
            assertMismatch(jackson, "read", other, "QemuEvent").hasMessageContaining("not the message of an event: ");
        }
        assertMismatch(jackson, "readReport", "{\"last\": {\"return\": {}}}").hasMessageContaining("[\"last\"]");
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void anotherEventThanTheOneAskedForIsAMismatchOfJackson(JacksonCalls jackson) {
        assertMismatch(jackson, "read", STOP, "ResetEvent")
                .hasMessageContaining("expected ResetEvent, found the event STOP");
        assertMismatch(jackson, "read", STOP, "UnrecognizedEvent")
                .hasMessageContaining("expected UnrecognizedEvent, found the event STOP");
        assertMismatch(jackson, "read", UNKNOWN, "StopEvent")
                .hasMessageContaining("expected StopEvent, found an unrecognized event, UNKNOWN_EVENT: unknown event");
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void anEventThatIsNotAsDescribedIsAMismatchWithReasonAndPath(JacksonCalls jackson) {
        assertMismatch(jackson, "read", "{\"event\": \"BALLOON_CHANGE\", \"data\": {}}", "BalloonChangeEvent")
                .hasMessageContaining(
                        "expected BalloonChangeEvent, found an unrecognized event, MISSING_MEMBER: data.actual");
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void brokenJsonIsToldAsJacksonDoes(JacksonCalls jackson) {
        assertThatThrownBy(() -> jackson.call("read", "{\"event\": \"STOP\"", "QemuEvent"))
                .satisfies(e -> assertThat(e.getClass().getName()).contains("jackson.core"))
                .hasMessageContaining("end-of-input");
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void eventsAreWrittenWithTheOrderOfTheWireInTheFormOfTheMapper(JacksonCalls jackson) throws Exception {
        String compact = "{\"timestamp\":{\"seconds\":1700000000,\"microseconds\":250000},\"event\":\"STOP\"}";

        assertThat(jackson.call("write", "{\"event\": \"STOP\", " + TIME + "}")).isEqualTo(compact);
        assertThat(jackson.call("writeReport", STOP))
                .isEqualTo("{\"host\":\"h\",\"last\":" + compact + ",\"stops\":[]}");
        assertThat(jackson.call("writeTree", STOP)).isEqualTo("STRING " + compact);
        assertThat(jackson.call("writeIndented", STOP).replaceAll("\\s", "")).isEqualTo(compact);
        assertThat(jackson.call("writeIndented", STOP).lines()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void anUnknownEventIsWrittenAsItCame(JacksonCalls jackson) throws Exception {
        String whole = UNKNOWN.replace("\\ud800", "");

        assertThat(jackson.call("decode", jackson.call("write", whole))).isEqualTo(jackson.call("decode", whole));
        assertThat(jackson.call("write", whole)).contains("\"t\":[0.1,true,null]", "18446744073709551615");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertMismatch(
            JacksonCalls jackson, String... call) {
        String[] arguments = List.of(call).subList(1, call.length).toArray(String[]::new);
        return assertThatThrownBy(() -> jackson.call(call[0], arguments))
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MismatchedInputException"));
    }

    private static List<String> examples() {
        List<String> examples = GeneratedCode.bundled().reading().model().events().stream()
                .map(EventDefinition::examples)
                .flatMap(List::stream)
                .filter(Example::valid)
                .map(Example::text)
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(36);
        return examples;
    }
}
