package io.github.qmpevents.generator.diagnostic;

import io.github.qmpevents.generator.source.SourceRange;

/** Another place that a finding speaks of, such as the first of two equal names. */
public record Related(SourceRange range, String message) {}
