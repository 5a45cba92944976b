package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.link.ExampleNode.Kind;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.ListedValue;
import io.github.qmpevents.generator.syntax.MemberItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the values that examples show for one member. */
final class SampleCheck {
    private final EventContext context;
    private final String path;
    private final String member;
    private final SourceRange place;
    private final ValueType type;
    private final Set<String> listed;

    SampleCheck(EventContext context, String path, MemberItem item, ValueType type) {
        this.context = context;
        this.path = path;
        this.member = item.name().text();
        this.place = item.range();
        this.type = type;
        this.listed = item.values().stream().map(ListedValue::text).collect(Collectors.toSet());
    }

    SampleCheck(EventContext context, String path, Member member) {
        this.context = context;
        this.path = path;
        this.member = member.wireName();
        this.place = member.range();
        this.type = member.type();
        this.listed = Set.of();
    }

    void check(List<Sample> samples) {
        for (Sample sample : samples) {
            if (!AcceptedKinds.of(type).contains(sample.node().kind())) {
                wrongType(sample);
            } else if (type instanceof EnumType values && !isListed(values, sample.node())) {
                unlisted(sample);
            }
        }
    }

    /** Values without a constant of their own are listed too. */
    private boolean isListed(EnumType values, ExampleNode node) {
        return node.kind() == Kind.STRING
                && (listed.contains(node.text())
                        || values.values().stream()
                                .anyMatch(value -> value.wireName().equals(node.text())));
    }

    private void wrongType(Sample sample) {
        report(
                DiagnosticCode.WRONG_TYPE_IN_EXAMPLE,
                sample,
                "the example shows " + sample.node().kind().words() + " for " + path + ", which is "
                        + TypeWords.of(type));
    }

    private void unlisted(Sample sample) {
        report(
                DiagnosticCode.UNLISTED_VALUE,
                sample,
                "the example shows \"" + Quoted.of(sample.node().text()) + "\" for " + path
                        + ", which is not among its values");
    }

    private void report(DiagnosticCode code, Sample sample, String message) {
        context.diagnostics()
                .report(
                        code,
                        sample.range(),
                        message,
                        "correct the example, or the description of the member",
                        List.of(new Related(place, "for member \"" + member + "\" in event " + context.event())));
    }
}
