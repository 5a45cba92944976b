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
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Compares events, one after the other, with their description. */
public final class EventDrift {
    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Map<String, EventDefinition> described = new HashMap<>();
    private final DriftCounter counter = new DriftCounter();
    private long events;
    private long badMessages;

    public EventDrift(EventModel model) {
        model.events().forEach(event -> described.put(event.name(), event));
    }

    /** Takes a message that was sent; one that is not JSON after all is counted as bad, one that is no event is not. */
    public void message(byte[] message) {
        try {
            compare(JSON.readTree(message));
        } catch (JsonProcessingException e) {
            bad();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts something that is no message. */
    public void bad() {
        badMessages++;
    }

    /** What there was so far. */
    public DriftReport report() {
        return counter.report(events, badMessages);
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
