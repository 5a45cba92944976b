package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/**
 * A type that the text names and another document defines, such as the schema's {@code MigrationStatus}.
 *
 * @param name the type's name
 * @param document where it is said to be defined
 */
public record TypeMention(String name, String document, SourceRange range) {}
