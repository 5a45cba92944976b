package io.github.qmpevents.generator.watch;

import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.EventMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts events beside their descriptions. */
public final class Describer {
    private final Map<String, EventDefinition> described = new HashMap<>();

    public Describer(EventModel model) {
        model.events().forEach(event -> described.put(event.name(), event));
    }

    public SeenEvent describe(EventMessage event) {
        EventDefinition definition = described.get(event.eventName());
        JsonValue data = event.dataValue();
        List<Leaf> leaves = data == null ? List.of() : Leaves.of(data, definition == null ? null : definition.data());
        return new SeenEvent(event.timestamp(), event.eventName(), definition != null, leaves);
    }
}
