package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/**
 * A value that an item says is possible.
 *
 * @param text without its quotes
 * @param gloss what is said of it, blanks squeezed; empty if nothing
 * @param range the value without its quotes
 */
public record ListedValue(String text, String gloss, SourceRange range) {}
