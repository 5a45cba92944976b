package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.link.MemberLinker.Resolved;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.syntax.ListedValue;
import io.github.qmpevents.generator.syntax.MemberItem;
import io.github.qmpevents.generator.syntax.Name;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the type of one member: an override's, the declared one, or what its values, its own members or the examples
 * tell.
 */
final class TypeResolver {
    private final EventContext context;
    private final Diagnostics diagnostics;
    private final String path;
    private final MemberItem item;
    private final List<Sample> samples;

    TypeResolver(EventContext context, String path, MemberItem item, List<Sample> samples) {
        this.context = context;
        this.diagnostics = context.diagnostics();
        this.path = path;
        this.item = item;
        this.samples = samples;
    }

    Resolved resolve() {
        Optional<ValueType> override = context.overrides().of(path).type();
        Resolved resolved = override.isPresent() ? known(override.get()) : described();
        new SampleCheck(context, path, item, resolved.type()).check(samples);
        return resolved;
    }

    private static Resolved known(ValueType type) {
        return new Resolved(type, false, List.of());
    }

    private Resolved described() {
        List<String> words = item.type()
                .map(type -> type.words().stream()
                        .map(word -> word.text().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList())
                .orElse(List.of());
        if (words.size() > 1) {
            return contradictory();
        }
        return words.isEmpty() ? undeclared() : declared(words.get(0));
    }

    private Resolved contradictory() {
        List<Name> words = item.type().orElseThrow().words();
        report(
                DiagnosticCode.CONTRADICTORY_TYPE,
                words.get(1),
                "member " + path + " has two types, " + Quoted.of(words.get(0).text()) + " and "
                        + Quoted.of(words.get(1).text()),
                "any value is accepted; keep one type");
        return known(OpaqueType.ANY);
    }

    private Resolved declared(String word) {
        return switch (word.startsWith("json-") ? word.substring(5) : word) {
            case "string", "str" -> string();
            case "int", "integer" -> scalar(ScalarType.INT64);
            case "uint" -> scalar(ScalarType.UINT64);
            case "number" -> scalar(number());
            case "bool", "boolean" -> scalar(ScalarType.BOOL);
            case "object" -> known(object());
            case "array" -> array();
            default -> unknown();
        };
    }

    private Resolved unknown() {
        Name word = item.type().orElseThrow().words().get(0);
        report(
                DiagnosticCode.UNKNOWN_TYPE,
                word,
                "member " + path + " has the unknown type " + Quoted.of(word.text()),
                "any value is accepted; known are json-string, -int, -uint, -number, -bool, -object and -array");
        return known(OpaqueType.ANY);
    }

    private Resolved string() {
        List<ListedValue> values = item.values();
        if (item.items().isEmpty()) {
            return known(new ValueLinker(diagnostics, path).type(values));
        }
        if (item.items().stream().allMatch(TypeResolver::isValue)) {
            List<ListedValue> listed =
                    item.items().stream().map(TypeResolver::value).toList();
            return known(new ValueLinker(diagnostics, path).type(values.isEmpty() ? listed : values));
        }
        unexpectedNesting("they are taken as its neighbours");
        return new Resolved(new ValueLinker(diagnostics, path).type(values), false, item.items());
    }

    /** An item below a string that is no member: a value, described. */
    private static boolean isValue(MemberItem below) {
        return below.type().isEmpty() && below.items().isEmpty();
    }

    private static ListedValue value(MemberItem below) {
        return new ListedValue(below.name().text(), below.text(), below.name().range());
    }

    private Resolved scalar(ScalarType type) {
        unusedValues();
        if (!item.items().isEmpty()) {
            unexpectedNesting("they are taken as its neighbours");
        }
        return new Resolved(type, false, item.items());
    }

    private ScalarType number() {
        boolean fraction = samples.stream().anyMatch(sample -> sample.node().kind() == ExampleNode.Kind.FRACTION);
        report(
                DiagnosticCode.NUMBER_AS_WHOLE,
                item.type().orElseThrow().words().get(0),
                "member " + path + " is a json-number; it is read as "
                        + (fraction ? "a number with a fraction" : "a whole number"),
                "an override " + path + (fraction ? "=int64 makes it whole" : "=real accepts fractions"));
        return fraction ? ScalarType.REAL : ScalarType.NUMBER;
    }

    private ValueType object() {
        unusedValues();
        if (!item.items().isEmpty()) {
            return new MemberLinker(context, path, samples).link(item.items());
        }
        if (item.type().isPresent()) {
            report(
                    DiagnosticCode.OPEN_OBJECT,
                    item.type().get().words().get(0),
                    "the members of " + path + " are not described",
                    "it is kept as JSON; list them below it, further right");
        }
        return OpaqueType.OBJECT;
    }

    private Resolved array() {
        unusedValues();
        if (!item.items().isEmpty()) {
            unexpectedNesting("they are left out, and its elements kept as JSON");
        }
        return known(new ArrayType(ElementType.of(item)));
    }

    private Resolved undeclared() {
        if (!item.items().isEmpty()) {
            return known(object());
        }
        if (item.values().isEmpty()) {
            return new Inference(diagnostics, path, item).infer(samples);
        }
        report(
                DiagnosticCode.TYPE_FROM_VALUES,
                item.name(),
                "member " + path + " has no type, but values; it is read as a string",
                "add (json-string)");
        return known(new ValueLinker(diagnostics, path).type(item.values()));
    }

    private void unexpectedNesting(String outcome) {
        report(
                DiagnosticCode.UNEXPECTED_NESTING,
                item.items().get(0).name(),
                "members stand below " + path + ", which is not an object",
                outcome + "; align their dashes, or make it a json-object");
    }

    private void unusedValues() {
        if (!item.values().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNUSED_VALUES,
                    item.values().get(0).range(),
                    "values are listed for " + path + ", which is not a string",
                    "they are left out");
        }
    }

    private void report(DiagnosticCode code, Name place, String message, String hint) {
        diagnostics.report(code, place.range(), message, hint);
    }
}
