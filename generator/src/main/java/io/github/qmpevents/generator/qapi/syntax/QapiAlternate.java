package io.github.qmpevents.generator.qapi.syntax;

import java.util.List;

/**
 * {@code { 'alternate': NAME, 'data': { ALTERNATIVE: TYPE } }}: a value of any of these types. In QEMU 2.1 it was
 * written as a union with {@code 'discriminator': {}}.
 */
public record QapiAlternate(QapiHead head, List<QapiMember> alternatives) implements QapiDefinition {
    public QapiAlternate {
        alternatives = List.copyOf(alternatives);
    }
}
