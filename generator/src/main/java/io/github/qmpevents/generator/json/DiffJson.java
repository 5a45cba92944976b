package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.ModelDiff;
import org.jspecify.annotations.Nullable;

/**
 * Writes differences as JSON: {@code {"before", "after", "changes": [{"kind", "event", "member", "before", "after",
 * "effect", "consequence"}]}}. What there is not is null.
 */
public final class DiffJson {
    private DiffJson() {}

    public static String write(ModelDiff diff) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("before", diff.before());
        root.put("after", diff.after());
        ArrayNode changes = root.putArray("changes");
        diff.changes().forEach(change -> changes.add(change(change)));
        return JsonText.of(root);
    }

    private static ObjectNode change(Change change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", change.kind().word());
        node.put("event", change.event());
        node.put("member", orNull(change.member()));
        node.put("before", orNull(change.before()));
        node.put("after", orNull(change.after()));
        node.put("effect", change.kind().effect().word());
        return node.put("consequence", change.kind().consequence());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
