package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.ExampleText;
import java.util.Optional;

/**
 * An example and what it says.
 *
 * @param root what was read, perhaps after a repair; empty if that is not JSON
 * @param change the repair that was needed; empty if the example is JSON as it stands
 */
record ReadExample(ExampleText written, Optional<ExampleNode> root, Optional<ExampleRepair.Change> change) {
    boolean isValid() {
        return root.isPresent() && change.isEmpty();
    }

    Example toModel() {
        String text = written.text();
        SourceRange place = written.passage().range(Blanks.skip(text, 0), text.length());
        return new Example(text, written.caption(), isValid(), place);
    }

    /** Where a value stands in the document. */
    SourceRange range(ExampleNode node) {
        return range(node.start(), node.end());
    }

    /** Where the name of a member stands in the document. */
    SourceRange range(ExampleNode.Entry entry) {
        return range(entry.start(), entry.end());
    }

    /** A place given by offsets in the text that was read. */
    private SourceRange range(int start, int end) {
        int from = change.map(c -> c.back(start)).orElse(start);
        int to = change.map(c -> c.back(end)).orElse(end);
        return written.passage().range(from, to);
    }
}
