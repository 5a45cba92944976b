package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;

/**
 * A note about an event.
 *
 * @param text without its label, blanks squeezed
 * @param related other events that it names, in order, each once
 */
public record Note(String text, List<String> related, SourceRange range) {
    public Note {
        related = List.copyOf(related);
    }
}
