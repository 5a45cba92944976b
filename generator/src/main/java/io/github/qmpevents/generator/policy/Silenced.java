package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.Diagnostic;

/** A finding that is not shown, and what silenced it. */
public record Silenced(Diagnostic finding, Silence by) {}
