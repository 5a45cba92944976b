package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.model.AlternateType.Alternative;
import io.github.qmpevents.generator.model.WireKind;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out by which kind of JSON the alternatives of a value are told from each other. */
final class AlternateLinker {
    private final DocTexts docs;
    private final TypeLinker types;

    AlternateLinker(DocTexts docs, TypeLinker types) {
        this.docs = docs;
        this.types = types;
    }

    /** The alternatives in order; of those of the same kind, which no schema may have, the first. */
    List<Alternative> link(List<QapiMember> alternatives) {
        Map<WireKind, Alternative> byKind = new EnumMap<>(WireKind.class);
        for (QapiMember member : alternatives) {
            kind(member.type())
                    .ifPresent(kind -> byKind.computeIfAbsent(
                            kind,
                            known -> new Alternative(
                                    member.name(),
                                    docs.item(member.name()).text(),
                                    known,
                                    types.link(member.type(), docs))));
        }
        return List.copyOf(byKind.values());
    }

    private Optional<WireKind> kind(QapiType type) {
        if (type instanceof QapiInlineType) {
            return Optional.of(WireKind.OBJECT);
        }
        QapiTypeRef reference = (QapiTypeRef) type;
        if (reference.array()) {
            return Optional.of(WireKind.ARRAY);
        }
        Optional<WireKind> builtin = BuiltinTypes.kind(reference.name());
        return builtin.isPresent() || BuiltinTypes.of(reference.name()).isPresent()
                ? builtin
                : types.find(reference).flatMap(AlternateLinker::kindOf);
    }

    private static Optional<WireKind> kindOf(QapiDefinition definition) {
        if (definition instanceof QapiEnum) {
            return Optional.of(WireKind.STRING);
        }
        return definition instanceof QapiStruct || definition instanceof QapiUnion
                ? Optional.of(WireKind.OBJECT)
                : Optional.empty();
    }
}
