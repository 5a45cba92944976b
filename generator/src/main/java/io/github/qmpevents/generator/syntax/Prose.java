package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/** A paragraph: its text with blanks squeezed, without a label. */
public record Prose(String text, SourceRange range) {}
