package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;

/** Members that are listed where they are used: {@code { 'id': 'str', '*size': 'int' }}. */
public record QapiInlineType(List<QapiMember> members, SourceRange range) implements QapiType {
    public QapiInlineType {
        members = List.copyOf(members);
    }
}
