package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.json.JsonNull;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.testevents.TestEvents;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventJsonTest {
    private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000, 250_000_999);
    private static final String START =
            "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 250000}, \"event\": \"STOP\"";

    @Test
    void anEventWithoutDataHasNoSuchMember() {
        assertThat(EventJson.of(TIME, "STOP", null)).isEqualTo(START + "}");
        assertThat(EventJson.ofUndescribed(TIME, "STOP", JsonObject.EMPTY)).isEqualTo(START + "}");
    }

    @Test
    void anyDataIsWrittenAsItIs() {
        JsonValue data = JsonValue.parse("{\"b\": 1, \"a\": [2]}");

        assertThat(EventJson.of(TIME, "STOP", data)).isEqualTo(START + ", \"data\": {\"b\": 1, \"a\": [2]}}");
        assertThat(EventJson.of(TIME, "STOP", JsonObject.EMPTY)).isEqualTo(START + ", \"data\": {}}");
        assertThat(EventJson.of(TIME, "STOP", JsonNull.NULL)).isEqualTo(START + ", \"data\": null}");
    }

    @Test
    void opaqueDataIsWrittenAsItIsUnlessItIsEmpty() {
        JsonObject data = (JsonObject) JsonValue.parse("{\"type\": 1, \"device\": 2}");

        assertThat(EventJson.ofOpaque(TIME, "STOP", data))
                .isEqualTo(START + ", \"data\": {\"type\": 1, \"device\": 2}}");
        assertThat(EventJson.ofOpaque(TIME, "STOP", JsonObject.EMPTY)).isEqualTo(START + "}");
    }

    @Test
    void membersOfWhichNoneIsDescribedComeInTheOrderOfTheWire() {
        JsonObject members = (JsonObject) JsonValue.parse("{\"type\": 1, \"device\": 2}");

        assertThat(EventJson.ofUndescribed(TIME, "STOP", members))
                .isEqualTo(START + ", \"data\": {\"device\": 2, \"type\": 1}}");
    }

    @Test
    void describedDataIsThereWithoutAMemberAsWell() {
        assertThat(EventJson.begin(TIME, "STOP", JsonObject.EMPTY)
                        .endObject()
                        .endObject()
                        .json())
                .isEqualTo(START + ", \"data\": {}}");
    }

    @Test
    void anUnknownTimeIsThatOfAClockThatFailed() {
        assertThat(EventJson.of(null, "STOP", null))
                .isEqualTo("{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"STOP\"}");
    }

    @Test
    void timesBeforeTheEpochAndAtTheirEndsAreReadAgain() {
        for (Instant time : new Instant[] {Instant.ofEpochSecond(-2, 1_000), Instant.MIN, Instant.EPOCH}) {
            assertThat(TestEvents.TABLE.decode(EventJson.of(time, "STOP", null)).timestamp())
                    .isEqualTo(time);
        }
    }

    @Test
    void namesMayBeAnything() {
        assertThat(EventJson.of(TIME, "\"\n\u20ac", null)).contains("\"event\": \"\\\"\\n\\u20AC\"}");
    }
}
