package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** An event of a description with what a supplement says of it. */
final class SuppliedEvent {
    private final EventDefinition base;
    private final EventDefinition supplement;
    private final SupplementReport report;

    SuppliedEvent(EventDefinition base, EventDefinition supplement, SupplementReport report) {
        this.base = base;
        this.supplement = supplement;
        this.report = report;
    }

    EventDefinition define() {
        ValueType data = data();
        boolean listed = data != base.data();
        return new EventDefinition(
                base.name(),
                supplement.summary().isBlank() ? base.summary() : supplement.summary(),
                listed ? DataForm.LIST : base.dataForm(),
                data,
                listed ? supplement.typeRef() : base.typeRef(),
                supplement.examples().isEmpty() ? base.examples() : supplement.examples(),
                both(base.notes(), supplement.notes()),
                supplement.rateLimit().or(base::rateLimit),
                both(base.related(), supplement.related()),
                base.range(),
                base.dataText(),
                base.availability());
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private ValueType data() {
        if (supplement.data() instanceof ObjectType said && !said.equals(ObjectType.EMPTY)) {
            return base.data() instanceof ObjectType described
                    ? new SuppliedMembers(report).lay(base.name(), described, said)
                    : listed(said);
        }
        boolean denied = supplement.dataForm() == DataForm.NONE && !base.data().equals(ObjectType.EMPTY);
        if (denied || supplement.dataForm() == DataForm.WHOLE_TYPE) {
            report.contradicted(
                    base.name(),
                    supplement.range(),
                    "the supplement does not list what " + base.name() + " carries",
                    "that stays as it is described; list what to add or replace",
                    base.range());
        }
        return base.data();
    }

    private ValueType listed(ObjectType said) {
        report.replaced(
                base.name(),
                supplement.range(),
                "the data of " + base.name() + " has members where the description lists none",
                base.range());
        return said;
    }
}
