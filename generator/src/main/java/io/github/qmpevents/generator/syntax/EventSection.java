package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;

/**
 * A heading and what stands below it.
 *
 * @param names what the heading names, without a leading number; normally one
 * @param summary paragraphs about the event
 * @param notes with or without a label, which is left out
 * @param range the heading's line
 */
public record EventSection(
        List<Name> names,
        List<Prose> summary,
        DataPart data,
        List<ExampleText> examples,
        List<Prose> notes,
        SourceRange range) {
    public EventSection {
        names = List.copyOf(names);
        summary = List.copyOf(summary);
        examples = List.copyOf(examples);
        notes = List.copyOf(notes);
    }
}
