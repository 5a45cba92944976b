package io.github.qmpevents.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.json.WireNames;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of messages and what they hold. */
class MessageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"A\", \"data\": {\"x\": 5}}",
                "{\"event\": \"A\", \"data\": {\"x\": 5}, \"timestamp\": {\"microseconds\": 2, \"more\": [], \"seconds\": 1}}",
                "{\"data\": {\"x\": 5}, \"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"A\", \"new\": {}}",
                "{\"data\": 7, \"event\": \"B\", \"\\u0065vent\":\"A\", \"timestamp\": 3, "
                        + "\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"data\": {\"x\":5}}"
            })
    void theMembersOfAnEventMayComeInAnyOrderAndTheLastOfEachCounts(String json) {
        EventMessage event = (EventMessage) Message.parse(json);
        assertThat(event.eventName()).isEqualTo("A");
        assertThat(event.timestamp()).isEqualTo(Instant.ofEpochSecond(1, 2000));
        assertThat(event.timestampFault()).isNull();
        assertThat(event.dataValue()).isEqualTo(JsonValue.parse("{\"x\": 5}"));
        assertThat(event.text()).isEqualTo(json);
        JsonReader in = event.data();
        in.beginObject();
        assertThat(in.nextMember(WireNames.of("x"))).isZero();
        assertThatThrownBy(in::readString).hasMessage("data.x: expected a string, found a number: 5");
    }

    @Test
    void absentDataReadsAsAnEmptyObject() {
        EventMessage event = (EventMessage) Message.parse("{\"event\": \"STOP\"}");
        assertThat(event.dataValue()).isNull();
        assertThat(event.timestamp()).isNull();
        JsonReader in = event.data();
        in.beginObject();
        assertThat(in.nextMember(WireNames.of())).isEqualTo(JsonReader.END);
        assertThat(in.missingMember("len")).hasMessage("data.len: missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|1970-01-01T00:00:00Z",
                "-1|-1|",
                "-1|0|1969-12-31T23:59:59Z",
                "1|999999|1970-01-01T00:00:01.999999Z",
                "1|1500000|1970-01-01T00:00:02.500000Z",
                "31556889864403199|999999|+1000000000-12-31T23:59:59.999999Z",
                "31556889864403200|0|",
                "9223372036854775807|0|",
                "-9223372036854775808|0|",
                "0|9223372036854775807|+294247-01-10T04:00:54.775807Z"
            })
    void timestampsBeyondTheInstantsOfJavaAreAbsent(String seconds, String microseconds, String instant) {
        EventMessage event = (EventMessage) Message.parse("{\"event\": \"A\", \"timestamp\": {\"seconds\": " + seconds
                + ", \"microseconds\": " + microseconds + "}}");
        assertThat(event.timestamp()).isEqualTo(instant == null ? null : Instant.parse(instant));
        assertThat(event.timestampFault()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "7|timestamp: expected an object, found a number: 7",
                "null|timestamp: expected an object, found null",
                "{\"seconds\": 1}|timestamp.microseconds: missing",
                "{\"microseconds\": 1}|timestamp.seconds: missing",
                "{\"seconds\": \"1\", \"microseconds\": 0}|timestamp.seconds: expected an integer, found a string: \"1\"",
                "{\"seconds\": 1.5, \"microseconds\": 0}|timestamp.seconds: does not fit a 64-bit signed integer: 1.5"
            })
    void aTimestampOfAnotherShapeIsAFaultOfTheEvent(String timestamp, String detail) {
        EventMessage event = (EventMessage) Message.parse("{\"event\": \"A\", \"timestamp\": " + timestamp + "}");
        assertThat(event.timestamp()).isNull();
        assertThat(event.timestampFault()).hasMessage(detail);
    }

    @Test
    void aGreetingTellsVersionAndCapabilities() {
        Greeting greeting = (Greeting)
                Message.parse("{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7},"
                        + " \"package\": \"Debian 1:7.2\"}, \"capabilities\": [\"oob\", 7]}}");
        assertThat(greeting.version()).isEqualTo(new QemuVersion(7, 2, 22, "Debian 1:7.2"));
        assertThat(greeting.capabilities()).containsExactly("oob");
        assertThat(greeting.raw().get("capabilities")).hasToString("[\"oob\", 7]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"version\": 7}",
                "{\"version\": {\"qemu\": {\"major\": 1, \"minor\": 2, \"micro\": 0.5}}}"
            })
    void aGreetingOfAnotherShapeIsStillOne(String qmp) {
        Greeting greeting = (Greeting) Message.parse("{\"QMP\": " + qmp + "}");
        assertThat(greeting.version()).isNull();
        assertThat(greeting.capabilities()).isEmpty();
    }

    @Test
    void aReplyHasAValueOrAnErrorAndAnyId() {
        Reply value = (Reply) Message.parse("{\"return\": [1], \"id\": {\"a\": 12345678901234567890}}");
        assertThat(value.value()).hasToString("[1]");
        assertThat(value.id()).hasToString("{\"a\": 12345678901234567890}");
        assertThat(value.error()).isNull();

        Reply error =
                (Reply) Message.parse("{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"no\"}, \"return\": 1}");
        assertThat(error.error()).isEqualTo(new QmpError("CommandNotFound", "no"));
        assertThat(error.value()).isNull();
        assertThat(error.id()).isNull();

        Reply odd = (Reply) Message.parse("{\"error\": [\"odd\"]}");
        assertThat(odd.error()).isEqualTo(new QmpError("", "[\"odd\"]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "[1]|expected an object, found an array",
                "7|expected an object, found a number: 7",
                "{}|an object with none of the members QMP, return, error, event",
                "{\"event\": 1}|event: expected a string, found a number: 1",
                "{\"QMP\": []}|QMP: expected an object, found an array"
            })
    void otherJsonIsABadMessage(String json, String detail) {
        BadMessage bad = (BadMessage) Message.parse(json);
        assertThat(bad.kind()).isEqualTo(BadMessage.Kind.NOT_A_MESSAGE);
        assertThat(bad.detail()).isEqualTo(detail);
        assertThat(bad.excerpt()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1", "{\"event\": \"A\"}}", "{\"event\": 1, }", "{\"event\": \"A\"} {}", "7 8"})
    void textThatIsNotJsonIsRefused(String text) {
        assertThatThrownBy(() -> Message.parse(text)).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void aMessageKeepsItsBytes() {
        byte[] bytes = Streams.bytes("{\"event\": \"A\", \"data\": 1}");
        EventMessage event = (EventMessage) Message.parse(bytes);
        Arrays.fill(bytes, (byte) ' ');
        assertThat(event.dataValue()).hasToString("1");
    }
}
