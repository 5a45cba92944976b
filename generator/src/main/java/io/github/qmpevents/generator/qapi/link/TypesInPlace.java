package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.HashSet;
import java.util.Set;

/** Types of which all that is in them stands where they are used, as in events. */
final class TypesInPlace extends TypeLinker {
    /** How deep objects may stand in each other, as in an event document. */
    private static final int DEPTH = 16;

    /** The structs and unions that are being linked. */
    private final Set<String> open = new HashSet<>();

    TypesInPlace(QapiSchema schema, Diagnostics diagnostics) {
        super(schema, diagnostics);
    }

    @Override
    ValueType type(QapiDefinition definition, DocTexts docs) {
        if (definition instanceof QapiEnum enumeration) {
            return enumeration(enumeration);
        }
        if (definition instanceof QapiAlternate) {
            return OpaqueType.ANY;
        }
        return object(definition, docs);
    }

    /**
     * The members of a struct or union; of one that stands in itself, and of one too deep, no more than that it is an
     * object.
     */
    private ValueType object(QapiDefinition definition, DocTexts docs) {
        if (open.size() == DEPTH || budget().isSpent() || !open.add(definition.name())) {
            return OpaqueType.OBJECT;
        }
        MemberLinker members = new MemberLinker(this);
        members.addDefined(definition, docs.by(definition));
        open.remove(definition.name());
        return definition instanceof QapiUnion union
                ? new ShapeLinker(union, docs.by(definition), this).shape(members.object())
                : members.object();
    }
}
