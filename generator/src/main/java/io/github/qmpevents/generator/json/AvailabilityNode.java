package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.model.Availability;
import io.github.qmpevents.generator.model.Feature;

/** What a description tells of which QEMU has something; of what it does not tell, there is no member. */
final class AvailabilityNode {
    private AvailabilityNode() {}

    static void addTo(ObjectNode node, Availability availability) {
        availability.since().ifPresent(since -> node.put("since", since));
        availability.until().ifPresent(until -> node.put("until", until));
        availability.condition().ifPresent(condition -> node.put("condition", condition));
        if (!availability.features().isEmpty()) {
            ArrayNode features = node.putArray("features");
            availability.features().stream().map(Feature::name).forEach(features::add);
        }
    }
}
