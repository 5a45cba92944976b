package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * Where an item tells its type, normally a group in parentheses such as {@code (json-string, optional)}.
 *
 * @param words the type words in it, in order; more than one is a contradiction
 * @param element the type of an array's elements, as in {@code (json-array of json-string)}
 * @param range the group with its parentheses, or the bare word
 */
public record TypeGroup(List<Name> words, Optional<Name> element, SourceRange range) {
    public TypeGroup {
        words = List.copyOf(words);
    }
}
