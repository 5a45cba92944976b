package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.DataPart;
import io.github.qmpevents.generator.syntax.EventSection;
import io.github.qmpevents.generator.syntax.TypeMention;
import java.util.List;

/** Decides what an event carries. */
final class DataLinker {
    private final EventContext context;
    private final SourceRange heading;
    private final DataPart data;

    DataLinker(EventContext context, EventSection section) {
        this.context = context;
        this.heading = section.range();
        this.data = section.data();
    }

    DataForm form() {
        if (!data.items().isEmpty()) {
            return data.none().isPresent() ? DataForm.NONE_THEN_LIST : DataForm.LIST;
        }
        if (data.whole().isPresent()) {
            return DataForm.WHOLE_TYPE;
        }
        return data.prose().isEmpty() || data.none().isPresent() ? DataForm.NONE : DataForm.PROSE;
    }

    /** The type of the data, after what is doubtful about it has been reported. */
    ValueType link(List<Sample> samples) {
        return switch (form()) {
            case NONE -> none(samples);
            case LIST -> members(samples);
            case NONE_THEN_LIST -> {
                report(
                        DiagnosticCode.NONE_WITH_MEMBERS,
                        data.none().orElse(heading),
                        context.event() + " is said to have no data, but members are listed",
                        "the members count; remove the words");
                yield members(samples);
            }
            case WHOLE_TYPE -> whole(data.whole().orElseThrow());
            case PROSE -> {
                report(
                        DiagnosticCode.DATA_IN_WORDS,
                        data.prose().get(0).range(),
                        "the data of " + context.event() + " is described in words only",
                        "it is kept as JSON; list its members as - \"name\": what it is (json-string)");
                yield OpaqueType.OBJECT;
            }
        };
    }

    private ValueType members(List<Sample> samples) {
        return new MemberLinker(context, context.event(), samples).link(data.items());
    }

    private ValueType none(List<Sample> samples) {
        if (data.none().isEmpty()) {
            context.diagnostics()
                    .report(Diagnostic.of(
                                    DiagnosticCode.DATA_NOT_TOLD,
                                    data.range().orElse(heading),
                                    context.event() + " does not say whether it has data; it is read as having none")
                            .withHint("write \"Data: None.\" or list the members below \"Data:\""));
        }
        return new MemberLinker(context, context.event(), samples).link(List.of());
    }

    private ValueType whole(TypeMention type) {
        report(
                DiagnosticCode.DATA_ELSEWHERE,
                type.range(),
                "the data of " + context.event() + " is of type " + Quoted.of(type.name()) + ", which "
                        + Quoted.of(type.document()) + " describes",
                "it is kept as JSON; list its members as - \"name\": what it is (json-string)");
        return OpaqueType.OBJECT;
    }

    private void report(DiagnosticCode code, SourceRange range, String message, String hint) {
        context.diagnostics().report(code, range, message, hint);
    }
}
