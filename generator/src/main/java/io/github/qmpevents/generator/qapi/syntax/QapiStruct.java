package io.github.qmpevents.generator.qapi.syntax;

import java.util.List;
import java.util.Optional;

/**
 * {@code { 'struct': NAME, 'base': NAME, 'data': { MEMBERS } }}; before QEMU 2.4 with {@code 'type'} as its keyword.
 */
public record QapiStruct(QapiHead head, Optional<QapiTypeRef> base, List<QapiMember> members)
        implements QapiDefinition {
    public QapiStruct {
        members = List.copyOf(members);
    }
}
