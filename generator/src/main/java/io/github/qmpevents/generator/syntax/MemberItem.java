package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A list item that describes a member, such as {@code - "size": access size (json-int, optional)}.
 *
 * @param text everything after the colon, blanks squeezed
 * @param doc the same without the type group, if that stands at the end
 * @param values the possible values that it lists, in order, as written
 * @param mention the type that it refers to instead of telling one
 * @param items the items that stand further right below it
 * @param range from its name to its end, without the items below it
 */
public record MemberItem(
        Name name,
        String text,
        String doc,
        Optional<TypeGroup> type,
        boolean optional,
        List<ListedValue> values,
        Optional<TypeMention> mention,
        List<MemberItem> items,
        SourceRange range) {
    public MemberItem {
        values = List.copyOf(values);
        items = List.copyOf(items);
    }

    /** The same item with other items below it. */
    public MemberItem withItems(List<MemberItem> below) {
        return new MemberItem(name, text, doc, type, optional, values, mention, below, range);
    }
}
