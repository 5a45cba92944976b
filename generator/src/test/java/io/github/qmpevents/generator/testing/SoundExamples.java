package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Leaves out examples of which the reading says that they cannot be decoded. */
public final class SoundExamples {
    private static final Set<DiagnosticCode> FATAL = EnumSet.of(
            DiagnosticCode.MISSING_MEMBER, DiagnosticCode.WRONG_TYPE_IN_EXAMPLE, DiagnosticCode.OTHER_EVENT_IN_EXAMPLE);

    private SoundExamples() {}

    /** The model of a reading with those examples that are sound. */
    public static EventModel of(SpecReading reading) {
        EventModel model = reading.model();
        return new EventModel(
                model.source(),
                model.title(),
                model.events().stream().map(event -> sound(event, reading)).toList());
    }

    private static EventDefinition sound(EventDefinition event, SpecReading reading) {
        List<Example> examples = event.examples().stream()
                .filter(example -> reading.findings().stream().noneMatch(finding -> spoils(finding, example)))
                .toList();
        return new EventDefinition(
                event.name(),
                event.summary(),
                event.dataForm(),
                event.data(),
                event.typeRef(),
                examples,
                event.notes(),
                event.rateLimit(),
                event.related(),
                event.range(),
                event.dataText(),
                event.availability());
    }

    private static boolean spoils(Diagnostic finding, Example example) {
        SourceRange place = finding.range();
        SourceRange shown = example.range();
        return FATAL.contains(finding.code())
                && place.file().equals(shown.file())
                && place.line() >= shown.line()
                && place.line() <= shown.endLine();
    }
}
