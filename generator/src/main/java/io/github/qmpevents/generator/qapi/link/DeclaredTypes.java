package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.AlternateType;
import io.github.qmpevents.generator.model.DeclaredShape;
import io.github.qmpevents.generator.model.DeclaredType;
import io.github.qmpevents.generator.model.NamedType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Types that are called by their names where they are used, and stand once each: those of commands. */
final class DeclaredTypes extends TypeLinker {
    private final Set<String> reached = new HashSet<>();
    private final Deque<QapiDefinition> waiting = new ArrayDeque<>();

    DeclaredTypes(QapiSchema schema, Diagnostics diagnostics) {
        super(schema, diagnostics);
    }

    @Override
    ValueType type(QapiDefinition definition, DocTexts docs) {
        if (!reached.contains(definition.name())) {
            if (budget().isSpent()) {
                return OpaqueType.ANY;
            }
            reached.add(definition.name());
            waiting.add(definition);
        }
        return new NamedType(definition.name());
    }

    /** The types that were used so far, and those that they use in turn, in the order in which they were met. */
    List<DeclaredType> reached() {
        List<DeclaredType> types = new ArrayList<>();
        for (QapiDefinition next = waiting.poll(); next != null; next = waiting.poll()) {
            types.add(new DeclaredType(
                    next.name(),
                    next.head().doc().map(QapiDoc::text).orElse(""),
                    shape(next),
                    DocTexts.availability(next)));
        }
        return types;
    }

    private DeclaredShape shape(QapiDefinition definition) {
        DocTexts docs = DocTexts.of(definition);
        if (definition instanceof QapiEnum enumeration) {
            return enumeration(enumeration);
        } else if (definition instanceof QapiUnion union) {
            return new UnionLinker(union, docs, this).link();
        } else if (definition instanceof QapiAlternate alternate) {
            return new AlternateType(new AlternateLinker(docs, this).link(alternate.alternatives()));
        }
        MemberLinker members = new MemberLinker(this);
        members.addDefined(definition, docs);
        return members.object();
    }
}
