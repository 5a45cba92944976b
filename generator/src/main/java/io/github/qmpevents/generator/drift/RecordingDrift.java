package io.github.qmpevents.generator.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Compares the events of a recording with their description. */
public final class RecordingDrift {
    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Map<String, EventDefinition> described = new HashMap<>();
    private final DriftCounter counter = new DriftCounter();
    private long events;
    private long badMessages;

    private RecordingDrift(EventModel model) {
        model.events().forEach(event -> described.put(event.name(), event));
    }

    /**
     * Reads to the end.
     *
     * @param recording what a monitor sent; of its messages only events count
     * @throws IOException if it cannot be read, or a message is longer than 64 MiB
     */
    public static DriftReport read(EventModel model, InputStream recording) throws IOException {
        RecordingDrift drift = new RecordingDrift(model);
        MessageLines messages = new MessageLines(recording);
        while (messages.hasNext()) {
            byte[] message = messages.next();
            drift.message(message, messages.hasNext());
        }
        return drift.counter.report(drift.events, drift.badMessages);
    }

    private void message(byte[] message, boolean goesOn) throws IOException {
        try {
            JsonNode read = JSON.readTree(message);
            if (read.isObject()) {
                compare(read);
            } else if (!read.isMissingNode()) {
                badMessages++;
            }
        } catch (JsonProcessingException e) {
            badMessages += goesOn || isWhole(message) ? 1 : 0;
        }
    }

    /** Whether it is not just cut off. */
    private static boolean isWhole(byte[] message) {
        return message[message.length - 1] == '\n';
    }

    private void compare(JsonNode message) {
        JsonNode name = message.get("event");
        if (name == null || !name.isTextual()) {
            return;
        }
        events++;
        EventDefinition event = described.get(name.textValue());
        if (event == null) {
            counter.add(DriftKind.UNKNOWN_EVENT, name.textValue(), "", "");
            return;
        }
        JsonNode data = message.has("data") ? message.get("data") : JsonNodeFactory.instance.objectNode();
        new ValueDrift(counter, event.name(), "", data).compare(event.data());
    }
}
