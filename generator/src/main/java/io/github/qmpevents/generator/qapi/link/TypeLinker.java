package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.Limits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what types look like on the wire. */
abstract class TypeLinker {
    private final Map<String, QapiDefinition> definitions = new HashMap<>();
    private final Diagnostics diagnostics;
    private final MemberBudget budget = new MemberBudget();
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

    /**
     * What a type looks like.
     *
     * @param docs what is said of its members if they are listed in place
     */
    final ValueType link(QapiType type, DocTexts docs) {
        if (type instanceof QapiTypeRef reference) {
            ValueType named = BuiltinTypes.of(reference.name()).orElseGet(() -> defined(reference, docs));
            return reference.array() ? new ArrayType(named) : named;
        }
        MemberLinker members = new MemberLinker(this);
        members.addInline((QapiInlineType) type, docs);
        return members.object();
    }

    private ValueType defined(QapiTypeRef reference, DocTexts docs) {
        return find(reference).map(definition -> type(definition, docs)).orElse(OpaqueType.ANY);
    }

    /**
     * What a type that the schema defines looks like.
     *
     * @param docs what is said of what leads to it
     */
    abstract ValueType type(QapiDefinition definition, DocTexts docs);

    /** The definition of a type of this name. */
    final Optional<QapiDefinition> definition(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** The definition that a name stands for; reports if there is none. */
    final Optional<QapiDefinition> find(QapiTypeRef reference) {
        QapiDefinition definition = definitions.get(reference.name());
        if (definition == null) {
            report(DiagnosticCode.UNKNOWN_SCHEMA_TYPE, reference, "type " + reference.name() + " is not defined");
        }
        return Optional.ofNullable(definition);
    }

    /** The values of an enumeration that the schema defines. */
    final EnumType enumeration(QapiEnum definition) {
        List<QapiHead> values = definition.values();
        if (values.size() > Limits.VALUES) {
            QapiHead first = values.get(Limits.VALUES);
            reportOnce(
                    first.range(),
                    DiagnosticCode.TOO_MANY_VALUES,
                    definition.name() + " has more than " + Limits.VALUES + " values",
                    "those from here on are left out");
        }
        return enumeration(values, DocTexts.of(definition));
    }

    /** Values of an enumeration, each once, as far as the limit allows. */
    static EnumType enumeration(List<QapiHead> values, DocTexts docs) {
        Map<String, EnumValue> distinct = new LinkedHashMap<>();
        for (QapiHead value : values.subList(0, Math.min(values.size(), Limits.VALUES))) {
            distinct.putIfAbsent(
                    value.name(),
                    new EnumValue(value.name(), docs.item(value.name()).text(), docs.availability(value)));
        }
        return new EnumType(List.copyOf(distinct.values()));
    }

    final MemberBudget budget() {
        return budget;
    }

    /** Reports a reference that cannot be. */
    final void bad(QapiTypeRef place, String message) {
        report(DiagnosticCode.BAD_DEFINITION, place, message);
    }

    private void report(DiagnosticCode code, QapiTypeRef place, String message) {
        reportOnce(place.range(), code, message, "what it stands for is not known; correct the name");
    }

    /** Reports what is wrong at a place once, however many events lead to it. */
    final void reportOnce(SourceRange place, DiagnosticCode code, String message, String hint) {
        if (reported.add(place)) {
            diagnostics.report(code, place, message, hint);
        }
    }
}
