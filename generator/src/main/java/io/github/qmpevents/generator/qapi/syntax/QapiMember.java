package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;

/**
 * A member of an object, {@code '*size': 'int'} or {@code '*size': { 'type': 'int', 'if': 'CONFIG_X' }}; also a branch
 * of a union and an alternative of an alternate, which are written alike.
 *
 * @param optional whether its name is written with an asterisk, which is no part of {@link #name()}
 */
public record QapiMember(QapiHead head, QapiType type, boolean optional) {
    public String name() {
        return head.name();
    }

    /** From its name to the end of its type, if both stand on one line; else its name. */
    public SourceRange range() {
        SourceRange name = head.range();
        return type.range().endLine() == name.line() ? name.to(type.range()) : name;
    }
}
