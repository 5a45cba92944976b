package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A whole event document.
 *
 * @param introduction paragraphs between the title and the first event
 * @param sections in the document's order
 */
public record SpecDocument(
        SourceText source, Optional<Prose> title, List<Prose> introduction, List<EventSection> sections) {
    public SpecDocument {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }
}
