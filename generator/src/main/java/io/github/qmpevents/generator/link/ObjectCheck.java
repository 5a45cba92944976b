package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks an object of an example against the members that are described: all that it has, and all that it must have.
 */
final class ObjectCheck {
    /** How many missing members are named in one finding. */
    private static final int NAMED = 3;

    private final EventContext context;
    private final String path;
    private final Map<String, Member> members = new HashMap<>();
    private final List<Member> mandatory;

    ObjectCheck(EventContext context, String path, List<Member> members) {
        this.context = context;
        this.path = path;
        this.mandatory =
                members.stream().filter(member -> !member.mayBeAbsent()).toList();
        members.forEach(member -> this.members.put(member.wireName(), member));
    }

    void check(Sample object) {
        Set<String> seen = new HashSet<>();
        for (ExampleNode.Entry entry : object.node().entries()) {
            SourceRange range = object.example().range(entry);
            if (!seen.add(entry.name())) {
                report(
                        DiagnosticCode.REPEATED_MEMBER,
                        entry,
                        range,
                        "the example has \"" + Quoted.of(entry.name()) + "\" of " + path + " twice");
            } else if (!members.containsKey(entry.name())) {
                report(
                        DiagnosticCode.UNDESCRIBED_MEMBER,
                        entry,
                        range,
                        "the example has \"" + Quoted.of(entry.name()) + "\", which is not described as a member of "
                                + path);
            }
        }
        long present = seen.stream().filter(this::isMandatory).count();
        if (present < mandatory.size()) {
            missing(object, seen, mandatory.size() - present);
        }
    }

    private boolean isMandatory(String name) {
        Member member = members.get(name);
        return member != null && !member.mayBeAbsent();
    }

    private void missing(Sample object, Set<String> seen, long count) {
        SourceRange all = object.range();
        SourceRange brace = SourceRange.inLine(all.file(), all.line(), all.column(), 1);
        List<Member> missing = mandatory.stream()
                .filter(member -> !seen.contains(member.wireName()))
                .limit(NAMED)
                .toList();
        String named =
                missing.stream().map(member -> '"' + member.wireName() + '"').collect(Collectors.joining(", "));
        String others = count > NAMED ? " and " + (count - NAMED) + " more" : "";
        context.diagnostics()
                .report(
                        DiagnosticCode.MISSING_MEMBER,
                        brace,
                        "the example lacks " + named + others + " of " + path + ", not marked as optional",
                        "add what is missing to the example, or mark it as optional in the list",
                        missing.stream().map(this::place).toList());
    }

    private Related place(Member member) {
        return new Related(member.range(), "for member \"" + member.wireName() + "\" in event " + context.event());
    }

    private void report(DiagnosticCode code, ExampleNode.Entry entry, SourceRange range, String message) {
        context.diagnostics()
                .about(path + "." + entry.name())
                .report(code, range, message, "correct the example, or the list of members");
    }
}
