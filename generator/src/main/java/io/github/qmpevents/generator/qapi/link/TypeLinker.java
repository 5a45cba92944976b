package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what types look like on the wire. */
final class TypeLinker {
    /** How deep objects may stand in each other, as in an event document. */
    private static final int DEPTH = 16;

    private final Map<String, QapiDefinition> definitions = new HashMap<>();
    private final Diagnostics diagnostics;
    private final MemberBudget budget = new MemberBudget();
    /** The structs and unions that are being linked. */
    private final Set<String> open = new HashSet<>();

    private final Set<SourceRange> reported = new HashSet<>();

    TypeLinker(QapiSchema schema, Diagnostics diagnostics) {
        schema.definitions().stream()
                .filter(QapiDefinition::isType)
                .forEach(definition -> definitions.put(definition.name(), definition));
        this.diagnostics = diagnostics;
    }

    /**
     * The name of a type that the schema defines; empty for those that need no definition, and for members in place.
     */
    static Optional<String> reference(QapiType type) {
        return type instanceof QapiTypeRef reference
                        && BuiltinTypes.of(reference.name()).isEmpty()
                ? Optional.of(reference.name())
                : Optional.empty();
    }

    ValueType link(QapiType type) {
        if (type instanceof QapiTypeRef reference) {
            ValueType named = BuiltinTypes.of(reference.name()).orElseGet(() -> defined(reference));
            return reference.array() ? new ArrayType(named) : named;
        }
        MemberLinker members = new MemberLinker(this);
        members.addInline((QapiInlineType) type);
        return members.object();
    }

    private ValueType defined(QapiTypeRef reference) {
        return find(reference).map(this::type).orElse(OpaqueType.ANY);
    }

    /** The definition that a name stands for; reports if there is none. */
    Optional<QapiDefinition> find(QapiTypeRef reference) {
        QapiDefinition definition = definitions.get(reference.name());
        if (definition == null) {
            report(DiagnosticCode.UNKNOWN_SCHEMA_TYPE, reference, "type " + reference.name() + " is not defined");
        }
        return Optional.ofNullable(definition);
    }

    private ValueType type(QapiDefinition definition) {
        if (definition instanceof QapiEnum enumeration) {
            return enumeration(enumeration.values());
        }
        if (definition instanceof QapiAlternate) {
            return OpaqueType.ANY;
        }
        return object(definition);
    }

    /** Values of an enumeration, each once. */
    static EnumType enumeration(List<QapiHead> values) {
        return new EnumType(values.stream()
                .map(QapiHead::name)
                .distinct()
                .map(name -> new EnumValue(name, ""))
                .toList());
    }

    /**
     * The members of a struct or union; of one that stands in itself, and of one too deep, no more than that it is an
     * object.
     */
    private ValueType object(QapiDefinition definition) {
        if (open.size() == DEPTH || budget.isSpent() || !open.add(definition.name())) {
            return OpaqueType.OBJECT;
        }
        MemberLinker members = new MemberLinker(this);
        members.addDefined(definition);
        open.remove(definition.name());
        return members.object();
    }

    MemberBudget budget() {
        return budget;
    }

    /** Reports a reference that cannot be. */
    void bad(QapiTypeRef place, String message) {
        report(DiagnosticCode.BAD_DEFINITION, place, message);
    }

    /** Reports a reference, once, however many events lead to it. */
    private void report(DiagnosticCode code, QapiTypeRef place, String message) {
        if (reported.add(place.range())) {
            diagnostics.report(code, place.range(), message, "what it stands for is not known; correct the name");
        }
    }
}
