package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks an object of an example against the members that are described: all that it has, and all that it must have. */
final class ObjectCheck {
    private final EventContext context;
    private final String path;
    private final Map<String, Member> members = new HashMap<>();
    private final List<Member> inOrder;

    ObjectCheck(EventContext context, String path, List<Member> members) {
        this.context = context;
        this.path = path;
        this.inOrder = members;
        members.forEach(member -> this.members.put(member.wireName(), member));
    }

    void check(Sample object) {
        Set<String> seen = new HashSet<>();
        for (ExampleNode.Entry entry : object.node().entries()) {
            SourceRange range = object.example().range(entry);
            if (!seen.add(entry.name())) {
                report(
                        DiagnosticCode.REPEATED_MEMBER,
                        range,
                        "the example has \"" + entry.name() + "\" of " + path + " twice");
            } else if (!members.containsKey(entry.name())) {
                report(
                        DiagnosticCode.UNDESCRIBED_MEMBER,
                        range,
                        "the example has \"" + entry.name() + "\", which is not described as a member of " + path);
            }
        }
        inOrder.stream()
                .filter(member -> !member.mayBeAbsent() && !seen.contains(member.wireName()))
                .forEach(member -> missing(member, object));
    }

    private void missing(Member member, Sample object) {
        SourceRange all = object.range();
        SourceRange brace = SourceRange.inLine(all.file(), all.line(), all.column(), 1);
        context.diagnostics()
                .report(
                        DiagnosticCode.MISSING_MEMBER,
                        brace,
                        "the example has no \"" + member.wireName() + "\" in " + path
                                + ", and the member is not optional",
                        "add it to the example, or mark the member as optional",
                        List.of(new Related(
                                member.range(),
                                "for member \"" + member.wireName() + "\" in event " + context.event())));
    }

    private void report(DiagnosticCode code, SourceRange range, String message) {
        context.diagnostics().report(code, range, message, "correct the example, or the list of members");
    }
}
