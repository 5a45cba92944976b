package io.github.qmpevents.generator.compare;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** Compares the types of one member: at most one finding, and one more about values. */
final class TypeComparison {
    private final Diagnostics diagnostics;
    private final String path;
    private final Member document;
    private final Member schema;

    TypeComparison(Diagnostics diagnostics, String path, Member document, Member schema) {
        this.diagnostics = diagnostics;
        this.path = path;
        this.document = document;
        this.schema = schema;
    }

    void compare() {
        if (schema.type() == OpaqueType.ANY) {
            return;
        }
        TypeFit fit = TypeFit.of(document.type(), schema.type());
        if (fit == TypeFit.DIFFERENT) {
            disagrees(told());
        } else if (document.typeRef().isPresent() && !isDetailed()) {
            compareNames();
        } else if (document.inferred()) {
            imprecise("has no type");
        } else if (fit == TypeFit.COARSER) {
            coarser();
        } else if (fit == TypeFit.FINER) {
            anyString();
        } else if (document.type() instanceof EnumType described && schema.type() instanceof EnumType declared) {
            values(ItemWords.names(described), ItemWords.names(declared));
        }
    }

    /** Whether the document itself lists members or values. */
    private boolean isDetailed() {
        return document.type() instanceof ObjectType || document.type() instanceof EnumType;
    }

    /** What the document says of the type, as in: is ... */
    private String told() {
        String word = ItemWords.word(document.type());
        if (document.declaredType().isPresent()) {
            return "is a " + (word.isEmpty() ? document.declaredType().get() : word);
        }
        return "has no type and is taken for a " + word;
    }

    private void compareNames() {
        String name = document.typeRef().orElseThrow();
        if (!document.typeRef().equals(schema.typeRef())) {
            disagrees("is said to be of type " + name);
        } else if (schema.type() instanceof EnumType || schema.type() instanceof ObjectType) {
            report(
                    DiagnosticCode.CAN_BE_LISTED,
                    "is described by the type " + name + " only, and the schema lists its "
                            + (schema.type() instanceof EnumType ? "values" : "members"),
                    write());
        } else if (document.inferred()) {
            imprecise("has no type");
        }
    }

    private void coarser() {
        if (document.type() == ScalarType.STRING) {
            report(DiagnosticCode.VALUES_NOT_LISTED, "lists no values, but the schema does", write());
        } else if (document.type() == OpaqueType.OBJECT) {
            report(DiagnosticCode.CAN_BE_LISTED, "lists no members, but the schema does", write());
        } else if (document.type() == ScalarType.NUMBER && schema.type() == ScalarType.REAL) {
            report(
                    DiagnosticCode.TYPE_IMPRECISE,
                    "is read as a whole number, but by the schema it may have a fraction",
                    "an override " + path + "=real accepts fractions");
        } else if (document.type() == ScalarType.INT64) {
            report(
                    DiagnosticCode.TYPE_IMPRECISE,
                    "is read as a signed number, but the schema has " + declared(),
                    "json-uint, or an override " + path + "=uint64, accepts those from 2^63 on");
        } else {
            imprecise(told());
        }
    }

    private void imprecise(String told) {
        report(DiagnosticCode.TYPE_IMPRECISE, told + ", but the schema has " + declared(), write());
    }

    private void disagrees(String told) {
        report(DiagnosticCode.TYPE_DISAGREES, told + ", but the schema has " + declared(), write());
    }

    private void anyString() {
        report(
                DiagnosticCode.ANY_STRING,
                "lists values, but by the schema it may be any string",
                "others than these are accepted too; nothing has to be done");
    }

    private void values(List<String> described, List<String> declared) {
        List<String> unknown = without(described, declared);
        List<String> missing = without(declared, described);
        if (!unknown.isEmpty()) {
            report(
                    DiagnosticCode.UNKNOWN_VALUE,
                    "lists " + ItemWords.list(unknown) + ", which the schema does not have",
                    "the schema has " + ItemWords.list(declared));
        }
        if (!missing.isEmpty()) {
            report(DiagnosticCode.VALUE_MISSING, "does not list " + ItemWords.list(missing), write());
        }
    }

    private static List<String> without(List<String> names, List<String> others) {
        List<String> rest = new ArrayList<>(names);
        rest.removeAll(others);
        return rest;
    }

    private String declared() {
        return schema.declaredType().orElseGet(() -> ItemWords.word(schema.type()));
    }

    private String write() {
        return "write " + ItemWords.group(schema) + ItemWords.below(schema.type());
    }

    private void report(DiagnosticCode code, String message, String hint) {
        diagnostics.report(
                code, document.range(), "member " + path + " " + message, hint, MemberComparison.here(schema));
    }
}
