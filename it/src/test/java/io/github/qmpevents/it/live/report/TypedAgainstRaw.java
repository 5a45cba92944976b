package io.github.qmpevents.it.live.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.json.JsonValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Compares events, member by member, with what another JSON library finds in the same bytes. */
public final class TypedAgainstRaw {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TypedAgainstRaw() {}

    /** Compares all events of a connection, in order. */
    public static void check(List<? extends QmpEvent> typed, List<RawEvent> raw) throws IOException {
        assertThat(typed)
                .extracting(QmpEvent::eventName)
                .isEqualTo(raw.stream().map(RawEvent::eventName).toList());
        for (int i = 0; i < typed.size(); i++) {
            check(typed.get(i), raw.get(i));
        }
    }

    private static void check(QmpEvent typed, RawEvent raw) throws IOException {
        assertThat(typed.timestamp()).as(raw.text()).isEqualTo(timestamp(raw.message()));
        JsonNode data = raw.message().get("data");
        if (typed instanceof UnrecognizedQmpEvent unrecognized) {
            JsonValue value = unrecognized.data();
            assertThat(value == null ? null : MAPPER.readTree(value.json())).isEqualTo(data);
        } else {
            RawMembers.check("data", (Record) typed, data == null ? MAPPER.createObjectNode() : (ObjectNode) data);
        }
        if (!raw.isPretty()) {
            assertThat(typed.toJson()).isEqualTo(raw.text());
        }
    }

    private static Instant timestamp(JsonNode message) {
        JsonNode timestamp = message.get("timestamp");
        long microseconds = timestamp.get("microseconds").longValue();
        return Instant.ofEpochSecond(timestamp.get("seconds").longValue(), microseconds * 1000);
    }
}
