package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent.Kind;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.UnrecognizedEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decoding by a table, as generated code does it. */
class EventTableTest {
    private static final EventTable<TestEvent> TABLE = TestEvents.TABLE;

    @Test
    void anEventOfTheTableBecomesOneOfItsOwnType() {
        assertThat(TABLE.decode(
                        "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"JOB_ENDED\", \"data\": "
                                + "{\"job\": \"j\", \"kind\": \"merge\", \"done\": 1e3, \"new\": [1], "
                                + "\"servers\": [{\"host\": \"h\", \"port\": 1, \"odd\": 0}]}}"))
                .isEqualTo(new JobEndedEvent(
                        Instant.ofEpochSecond(1, 2000),
                        "j",
                        Kind.MERGE,
                        1000,
                        null,
                        List.of(new JobEndedEvent.Server("h", 1, (JsonObject) JsonValue.parse("{\"odd\": 0}"))),
                        (JsonObject) JsonValue.parse("{\"new\": [1]}")));
    }

    @Test
    void anEventWithoutDataReadsLikeOneWithEmptyData() {
        StopEvent stop = new StopEvent(null, JsonObject.EMPTY);
        assertThat(TABLE.decode("{\"event\": \"STOP\"}")).isEqualTo(stop);
        assertThat(TABLE.decode("{\"data\": {}, \"event\": \"STOP\"}")).isEqualTo(stop);
    }

    @Test
    void anUnknownValueOfAnEnumerationIsKept() {
        JobEndedEvent event = (JobEndedEvent) TABLE.decode(
                "{\"event\": \"JOB_ENDED\", \"data\": {\"job\": \"\", \"kind\": \"st\\u0061r\", \"done\": 0}}");
        assertThat(event.kind()).hasToString("star").isNotEqualTo(Kind.COPY);
        assertThat(event.kind().value()).isEqualTo(Kind.Value.UNRECOGNIZED);
        assertThat(event.kind().wireName()).isEqualTo("star");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"kind\": \"copy\", \"done\": 1}|MISSING_MEMBER|data.job: missing",
                "{\"job\": \"j\", \"kind\": \"copy\"}|MISSING_MEMBER|data.done: missing",
                "{\"job\": 7}|WRONG_TYPE|data.job: expected a string, found a number: 7",
                "{\"job\": null}|WRONG_TYPE|data.job: expected a string, found null",
                "{\"kind\": {}}|WRONG_TYPE|data.kind: expected a string, found an object",
                "{\"done\": \"12\"}|WRONG_TYPE|data.done: expected an integer, found a string: \"12\"",
                "{\"done\": 1.5}|NUMBER_DOES_NOT_FIT|data.done: does not fit a 64-bit signed integer: 1.5",
                "{\"servers\": [{\"host\": \"h\", \"port\": 1}, {\"host\": 2}]}|WRONG_TYPE"
                        + "|data.servers[1].host: expected a string, found a number: 2",
                "{\"servers\": [{\"host\": \"h\"}]}|MISSING_MEMBER|data.servers[0].port: missing",
                "[]|WRONG_TYPE|data: expected an object, found an array"
            })
    void dataThatIsNotAsDescribedIsUnrecognizedWithReasonPathAndRawData(
            String data, UnrecognizedReason reason, String detail) {
        TestEvent event = TABLE.decode("{\"event\": \"JOB_ENDED\", \"data\": " + data + "}");
        assertThat(event).isInstanceOfSatisfying(UnrecognizedEvent.class, unrecognized -> {
            assertThat(unrecognized.eventName()).isEqualTo("JOB_ENDED");
            assertThat(unrecognized.data()).hasToString(data);
            assertThat(unrecognized.reason()).isEqualTo(reason);
            assertThat(unrecognized.detail()).isEqualTo(detail);
        });
    }

    @Test
    void anUnknownEventIsUnrecognizedAndKeepsEverything() {
        assertThat(
                        TABLE.decode(
                                "{\"event\": \"NEW\\u000a\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 0}, \"data\": 7}"))
                .isInstanceOfSatisfying(UnrecognizedEvent.class, event -> {
                    assertThat(event.eventName()).isEqualTo("NEW\n");
                    assertThat(event.timestamp()).isEqualTo(Instant.ofEpochSecond(5));
                    assertThat(event.data()).hasToString("7");
                    assertThat(event.reason()).isEqualTo(UnrecognizedReason.UNKNOWN_EVENT);
                    assertThat(event.detail()).isEqualTo("unknown event NEW\\n");
                });
    }

    @Test
    void aTimestampOfAnotherShapeMakesTheEventUnrecognized() {
        assertThat(TABLE.decode("{\"event\": \"STOP\", \"timestamp\": \"now\"}"))
                .isEqualTo(new UnrecognizedEvent(
                        null,
                        "STOP",
                        null,
                        UnrecognizedReason.WRONG_TYPE,
                        "timestamp: expected an object, found a string: \"now\""));
    }

    @Test
    void aDecoderThatFailsDoesNotLoseTheEvent() {
        assertThat(TABLE.decode("{\"event\": \"BROKEN\"}"))
                .isEqualTo(new UnrecognizedEvent(
                        null,
                        "BROKEN",
                        null,
                        UnrecognizedReason.DECODER_FAILED,
                        "the decoder failed: java.lang.IllegalStateException: a fault\\nof the decoder"));
    }

    @Test
    void textThatIsNoEventIsRefused() {
        assertThatThrownBy(() -> TABLE.decode("{\"event\": }")).isInstanceOf(JsonSyntaxException.class);
        assertThatThrownBy(() -> TABLE.decode("{\"return\": {}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the message of an event: found a Reply");
        assertThatThrownBy(() -> TABLE.decode("[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the message of an event: expected an object, found an array");
    }

    @Test
    void theTableTellsItsEventsInOrder() {
        assertThat(TABLE.root()).isEqualTo(TestEvent.class);
        assertThat(TABLE.eventNames()).containsExactly("STOP", "JOB_ENDED", "BROKEN");
        assertThat(TABLE.eventType("JOB_ENDED")).contains(JobEndedEvent.class);
        assertThat(TABLE.eventType("job_ended")).isEmpty();
        assertThat(TABLE.eventName(StopEvent.class)).isEqualTo("STOP");
        assertThatThrownBy(() -> TABLE.eventName(UnrecognizedEvent.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(UnrecognizedEvent.class.getName());
    }

    @Test
    void aTableOfALaterGeneratorSaysToUpdateTheRuntime() {
        assertThatThrownBy(() -> new TestEvents.Table(EventTable.API_LEVEL + 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("update qmp-events-runtime");
    }

    @Test
    void anEventCannotBeInATableTwice() {
        assertThatThrownBy(TestEvents.Table::twice)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name is given twice: STOP");
    }

    @Test
    void timestampsAreCutToMicroseconds() {
        assertThat(Timestamps.truncate(null)).isNull();
        assertThat(Timestamps.truncate(Instant.ofEpochSecond(1, 1999))).isEqualTo(Instant.ofEpochSecond(1, 1000));
        assertThat(Timestamps.truncate(Instant.ofEpochSecond(-1, 999_999_999)))
                .isEqualTo(Instant.ofEpochSecond(-1, 999_999_000));
        assertThat(Timestamps.truncate(Instant.MIN)).isEqualTo(Instant.MIN);
    }
}
