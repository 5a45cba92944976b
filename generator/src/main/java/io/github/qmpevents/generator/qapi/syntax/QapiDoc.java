package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the comment before a definition says. Texts are prose without markup: blanks are squeezed, paragraphs and items
 * of lists separated by a blank line, references are plain names.
 *
 * @param name the name with which it begins, which should be that of the definition
 * @param text what the definition is
 * @param members what it says of members, arguments and values, by their names, in order; perhaps of more than there
 *     are, such as members of a base
 * @param features what it says of features, by their names, in order
 * @param since the release with which it came, as written, such as {@code 2.12}
 * @param returns what a command returns; empty if nothing is said
 * @param errors when a command fails; empty if nothing is said
 * @param range the place of {@code name}
 */
public record QapiDoc(
        String name,
        String text,
        Map<String, QapiDocItem> members,
        Map<String, QapiDocItem> features,
        Optional<String> since,
        String returns,
        String errors,
        List<QapiDocNote> notes,
        List<QapiDocExample> examples,
        SourceRange range) {
    public QapiDoc {
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
    }
}
