package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.policy.Review;
import io.github.qmpevents.generator.policy.Silenced;

/**
 * Writes findings as JSON: {@code {"source", "findings": [..], "silenced": [..]}}. A finding has what it has in
 * {@link ModelJson}, and its file, subject, related places and mend; a silenced one has also the reason. Lines and
 * columns count from 1, columns in UTF-16 units.
 */
public final class FindingsJson {
    private FindingsJson() {}

    /**
     * The findings of a description, and those that are silenced.
     *
     * @param source the description as the user named it
     */
    public static String write(String source, Review review) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("source", source);
        ArrayNode findings = root.putArray("findings");
        review.findings().forEach(finding -> findings.add(finding(finding)));
        ArrayNode silenced = root.putArray("silenced");
        review.silenced().forEach(each -> silenced.add(silenced(each)));
        return JsonText.of(root);
    }

    private static ObjectNode finding(Diagnostic finding) {
        ObjectNode node = FindingNode.of(finding);
        node.put("file", finding.range().file());
        node.put("subject", finding.subject().orElse(null));
        node.put("mend", finding.mend().orElse(null));
        ArrayNode related = node.putArray("related");
        finding.related().forEach(place -> related.add(related(place)));
        return node;
    }

    private static ObjectNode related(Related related) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", related.range().file());
        FindingNode.putPlace(node, related.range());
        return node.put("message", related.message());
    }

    private static ObjectNode silenced(Silenced silenced) {
        return finding(silenced.finding()).put("reason", silenced.by().reason());
    }
}
