package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.Optional;

/**
 * An example of a message, recognised by its braces; it need not be JSON.
 *
 * @param caption the words before it, without their colon
 * @param passage its lines as written, from the opening brace on
 */
public record ExampleText(Optional<String> caption, Passage passage) {
    public String text() {
        return passage.text();
    }

    public SourceRange range() {
        return passage.range();
    }
}
