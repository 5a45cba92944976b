package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;

/**
 * Where an item tells its type, normally a group in parentheses such as {@code (json-string, optional)}.
 *
 * @param words the type words in it, in order; more than one is a contradiction
 * @param range the group with its parentheses, or the bare word
 */
public record TypeGroup(List<Name> words, SourceRange range) {
    public TypeGroup {
        words = List.copyOf(words);
    }
}
