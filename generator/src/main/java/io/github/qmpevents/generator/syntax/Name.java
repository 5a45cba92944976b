package io.github.qmpevents.generator.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/** A word that names something, as written and not yet checked, without quotes. */
public record Name(String text, SourceRange range) {}
