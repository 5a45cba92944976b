package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What a section says of the event's data.
 *
 * @param range the label or the first item; empty if the section says nothing about data
 * @param none where it says that there is none
 * @param prose what it says in words
 * @param whole the type elsewhere that the whole data is of
 * @param items the members, each with those below it
 */
public record DataPart(
        Optional<SourceRange> range,
        Optional<SourceRange> none,
        List<Prose> prose,
        Optional<TypeMention> whole,
        List<MemberItem> items) {
    public DataPart {
        prose = List.copyOf(prose);
        items = List.copyOf(items);
    }
}
