package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.Optional;

/** A finding as JSON. */
final class FindingNode {
    private FindingNode() {}

    static ObjectNode of(Diagnostic finding) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("severity", finding.severity().word());
        node.put("code", finding.code().id());
        putPlace(node, finding.range());
        node.put("message", finding.message());
        node.put("hint", advice(finding).orElse(null));
        return node;
    }

    static void putPlace(ObjectNode node, SourceRange range) {
        node.put("line", range.line());
        node.put("column", range.column());
        node.put("endLine", range.endLine());
        node.put("endColumn", range.endColumn());
    }

    /** What to do, whether it is said of the place itself or of the whole. */
    static Optional<String> advice(Diagnostic finding) {
        if (finding.mend().isPresent() && finding.hint().isPresent()) {
            return Optional.of(finding.mend().get() + "; " + finding.hint().get());
        }
        return finding.mend().or(finding::hint);
    }
}
