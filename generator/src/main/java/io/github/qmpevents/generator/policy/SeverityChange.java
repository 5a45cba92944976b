package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.source.SourceRange;

/**
 * Another severity for all findings of a code.
 *
 * @param reason why, as the project has written it
 * @param range where it is written
 */
public record SeverityChange(DiagnosticCode code, Severity severity, String reason, SourceRange range) {}
