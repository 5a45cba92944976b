package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.link.ExampleNode.Kind;
import io.github.qmpevents.generator.link.MemberLinker.Resolved;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.syntax.MemberItem;
import io.github.qmpevents.generator.syntax.TypeMention;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the type of a member off the examples, because the description gives none. */
final class Inference {
    private static final int LONG_BITS = 63;

    private final Diagnostics diagnostics;
    private final String path;
    private final MemberItem item;

    Inference(Diagnostics diagnostics, String path, MemberItem item) {
        this.diagnostics = diagnostics;
        this.path = path;
        this.item = item;
    }

    Resolved infer(List<Sample> samples) {
        List<Sample> telling = samples.stream()
                .filter(sample -> sample.node().kind() != Kind.NULL)
                .toList();
        if (telling.isEmpty()) {
            notTold();
            return new Resolved(OpaqueType.ANY, true, List.of());
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        telling.forEach(sample -> kinds.add(sample.node().kind()));
        if (kinds.size() > 1 && !kinds.equals(EnumSet.of(Kind.WHOLE, Kind.FRACTION))) {
            disagree(telling);
            return new Resolved(OpaqueType.ANY, true, List.of());
        }
        ValueType type = kinds.contains(Kind.FRACTION) ? ScalarType.REAL : type(telling);
        inferred(telling.get(0), type);
        return new Resolved(type, true, List.of());
    }

    private static ValueType type(List<Sample> samples) {
        return switch (samples.get(0).node().kind()) {
            case STRING -> ScalarType.STRING;
            case WHOLE -> whole(samples);
            case BOOL -> ScalarType.BOOL;
            case OBJECT -> OpaqueType.OBJECT;
            case ARRAY -> new ArrayType(OpaqueType.ANY);
            case FRACTION, NULL -> OpaqueType.ANY;
        };
    }

    private static ValueType whole(List<Sample> samples) {
        boolean large = samples.stream()
                .map(sample -> new BigInteger(sample.node().text()))
                .anyMatch(value -> value.signum() > 0 && value.bitLength() > LONG_BITS);
        return large ? ScalarType.UINT64 : ScalarType.INT64;
    }

    /** The type group to write for a type that an example shows. */
    private static String group(ValueType type) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar) {
                case STRING -> "(json-string)";
                case INT64 -> "(json-int)";
                case UINT64 -> "(json-uint)";
                case NUMBER, REAL -> "(json-number)";
                case BOOL -> "(json-bool)";
            };
        }
        return type instanceof ArrayType ? "(json-array)" : "(json-object)";
    }

    private void notTold() {
        diagnostics.report(
                DiagnosticCode.TYPE_NOT_TOLD,
                item.name().range(),
                "member " + path + what() + ", and no example shows it",
                "any value is accepted; give a type, as in (json-string)");
    }

    private String what() {
        return item.mention()
                .map(type -> " is of type " + Quoted.of(type.name()) + ", which " + Quoted.of(type.document())
                        + " describes")
                .orElse(" has no type");
    }

    private void disagree(List<Sample> samples) {
        diagnostics.report(
                DiagnosticCode.EXAMPLES_DISAGREE,
                item.name().range(),
                "member " + path + " has no type, and the examples show values of different types",
                "any value is accepted; give a type, as in (json-string)",
                samples.stream()
                        .map(sample ->
                                new Related(sample.range(), sample.node().kind().words()))
                        .toList());
    }

    private void inferred(Sample sample, ValueType type) {
        int line = sample.range().line();
        String what = TypeWords.of(type) + " is taken from the example in line " + line;
        List<Related> related = List.of(new Related(sample.range(), "the value in the example"));
        if (item.mention().isPresent()) {
            TypeMention mention = item.mention().get();
            diagnostics.report(
                    DiagnosticCode.TYPE_ELSEWHERE,
                    mention.range(),
                    "member " + path + " is of type " + Quoted.of(mention.name()) + ", which "
                            + Quoted.of(mention.document()) + " describes; " + what,
                    "it may be absent, as the example is all that is known of it",
                    related);
        } else {
            diagnostics.report(
                    DiagnosticCode.TYPE_INFERRED,
                    item.name().range(),
                    "member " + path + " has no type; " + what,
                    "it may be absent, as the example is all that is known of it; give a type, as in " + group(type),
                    related);
        }
    }
}
