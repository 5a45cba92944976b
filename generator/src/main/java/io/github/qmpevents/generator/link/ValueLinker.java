package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.syntax.ListedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an enumeration of the values that an item lists. */
final class ValueLinker {
    private final Diagnostics diagnostics;
    private final String path;
    private final Names names;

    ValueLinker(Diagnostics diagnostics, String path) {
        this.diagnostics = diagnostics;
        this.path = path;
        this.names = new Names("value", diagnostics);
    }

    /** The enumeration, or a plain string if no listed value can have a constant. */
    ValueType type(List<ListedValue> listed) {
        List<EnumValue> values = new ArrayList<>();
        for (ListedValue value : listed) {
            if (isNew(value)) {
                values.add(new EnumValue(value.text(), value.gloss()));
            }
        }
        return values.isEmpty() ? ScalarType.STRING : new EnumType(values);
    }

    private boolean isNew(ListedValue value) {
        if (!Names.isValue(value.text())) {
            report(
                    DiagnosticCode.BAD_VALUE,
                    value,
                    "\"" + Quoted.of(value.text()) + "\" of " + path + " is not a name",
                    "it gets no constant");
            return false;
        }
        if (names.size() == Limits.VALUES) {
            report(
                    DiagnosticCode.TOO_MANY_VALUES,
                    value,
                    path + " has more than " + Limits.VALUES + " values",
                    "those from here on are left out");
        }
        Optional<SourceRange> first = names.add(value.text(), value.range());
        first.ifPresent(place -> diagnostics.report(
                DiagnosticCode.DUPLICATE_VALUE,
                value.range(),
                "value \"" + value.text() + "\" of " + path + " is listed twice",
                "remove one of them",
                List.of(new Related(place, "the first is here"))));
        return first.isEmpty() && names.size() <= Limits.VALUES;
    }

    private void report(DiagnosticCode code, ListedValue value, String message, String hint) {
        diagnostics.report(code, value.range(), message, hint);
    }
}
