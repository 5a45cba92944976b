package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/** What a member, a base, an event's or a command's data is of. */
public sealed interface QapiType permits QapiTypeRef, QapiInlineType {
    SourceRange range();
}
