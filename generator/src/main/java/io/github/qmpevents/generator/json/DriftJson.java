package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.drift.Drift;
import io.github.qmpevents.generator.drift.DriftReport;
import java.util.Map;

/**
 * Writes what is not as described as JSON: {@code {"events", "badMessages", "notListed", "drift": [{"kind", "event", "path",
 * "found", "times"}]}}.
 */
public final class DriftJson {
    private DriftJson() {}

    public static String write(DriftReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("events", report.events());
        root.put("badMessages", report.badMessages());
        root.put("notListed", report.more());
        ArrayNode drifts = root.putArray("drift");
        for (Map.Entry<Drift, Long> entry : report.drifts().entrySet()) {
            Drift drift = entry.getKey();
            ObjectNode node = drifts.addObject();
            node.put("kind", drift.kind().name());
            node.put("event", drift.event());
            node.put("path", drift.path());
            node.put("found", drift.found());
            node.put("times", entry.getValue());
        }
        return JsonText.of(root);
    }
}
