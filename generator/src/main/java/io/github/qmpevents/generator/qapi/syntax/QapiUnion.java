package io.github.qmpevents.generator.qapi.syntax;

import java.util.List;
import java.util.Optional;

/**
 * {@code { 'union': NAME, 'base': NAME or { MEMBERS }, 'discriminator': MEMBER, 'data': { VALUE: TYPE } }}: an object
 * of the base's members and of those of the branch that the discriminator names.
 *
 * @param discriminator if it is missing, as it could be before QEMU 6.1, the object has a {@code type}, which names
 *     the branch, and {@code data}, which is of the branch's type
 */
public record QapiUnion(
        QapiHead head, Optional<QapiType> base, Optional<String> discriminator, List<QapiMember> branches)
        implements QapiDefinition {
    public QapiUnion {
        branches = List.copyOf(branches);
    }
}
