package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.naming.EventPlan;
import io.github.qmpevents.generator.naming.NamingOptions;
import io.github.qmpevents.generator.naming.NamingPlan;
import io.github.qmpevents.generator.naming.NamingPlanner;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.testing.BuilderRoundTrip;
import io.github.qmpevents.generator.testing.RecordComparison;
import io.github.qmpevents.generator.testing.WrittenEvent;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.json.JsonObject;
import java.io.IOException;
import java.time.Instant;

/** Reads the examples of a document with the bindings generated from it. */
final class ExampleCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExampleCheck() {}

    /** Asserts that each valid example becomes its event's record with every member in place; gives their number. */
    static int assertExamplesDecode(EventModel model, EventTable<QmpEvent> table, String packageName)
            throws IOException {
        NamingPlan names = NamingPlanner.plan(model, NamingOptions.inPackage(packageName));
        int decoded = 0;
        for (EventPlan event : names.events()) {
            for (Example example : event.event().examples()) {
                if (example.valid() && isOf(event, example)) {
                    QmpEvent read = table.decode(example.text());
                    assertDecodes(event, example, read);
                    WrittenEvent.assertSays(read, JSON.readTree(example.text()), table);
                    decoded++;
                }
            }
        }
        return decoded;
    }

    /** An example under a heading of two names shows one of them. */
    private static boolean isOf(EventPlan event, Example example) throws IOException {
        return event.event()
                .name()
                .equals(JSON.readTree(example.text()).path("event").textValue());
    }

    private static void assertDecodes(EventPlan event, Example example, QmpEvent decoded) throws IOException {
        JsonNode message = JSON.readTree(example.text());
        assertThat(decoded)
                .as(() -> decoded instanceof UnrecognizedQmpEvent unrecognized ? unrecognized.detail() : "")
                .isNotInstanceOf(UnrecognizedQmpEvent.class);
        assertThat(decoded.getClass().getName()).isEqualTo(event.type().reflectionName());
        assertThat(decoded.eventName()).isEqualTo(event.event().name());
        assertThat(decoded.timestamp()).isEqualTo(timestamp(message.path("timestamp")));
        BuilderRoundTrip.assertEqual(decoded);
        JsonNode data = message.has("data") ? message.get("data") : JSON.createObjectNode();
        if (event.data() instanceof RecordPlan plan) {
            RecordComparison.assertHolds(decoded, plan, data);
        } else {
            assertThat(JSON.readTree(opaqueData(decoded).json())).isEqualTo(data);
        }
    }

    private static JsonObject opaqueData(QmpEvent event) {
        try {
            return (JsonObject) event.getClass().getMethod("data").invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant timestamp(JsonNode json) {
        return json.isMissingNode()
                ? null
                : Instant.ofEpochSecond(
                        json.get("seconds").longValue(),
                        json.get("microseconds").longValue() * 1000);
    }
}
