package io.github.qmpevents.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;

/** Writes an event and looks at what came of it. */
public final class WrittenEvent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WrittenEvent() {}

    /** Asserts that an event is written as one line of ASCII that says what a message says and is read as its equal. */
    public static void assertSays(QmpEvent event, JsonNode message, EventTable<QmpEvent> table) throws IOException {
        String written = event.toJson();
        assertThat(written).matches("[ -~]+");
        assertThat(table.decode(written)).isEqualTo(event);
        JsonNode tree = JSON.readTree(written);
        assertThat(tree.path("data")).isEqualTo(message.path("data"));
        assertThat(tree.path("event")).isEqualTo(message.path("event"));
        if (event.timestamp() != null) {
            assertThat(tree.path("timestamp")).isEqualTo(message.path("timestamp"));
        }
    }
}
