package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The members that the lines of a description are about. A reader of lines does not know yet which objects a member is
 * in, so what it finds has the event for a subject, or none.
 */
public final class MemberLines {
    private final Map<Line, String> members = new HashMap<>();

    /** The lines of the description that a model was made of. */
    public MemberLines(EventModel model) {
        for (EventDefinition event : model.events()) {
            add(event.name(), event.data());
        }
    }

    private record Line(String file, int number) {}

    private void add(String path, ValueType type) {
        if (type instanceof ObjectType object) {
            for (Member member : object.members()) {
                String memberPath = path + "." + member.wireName();
                for (int line = member.range().line(); line <= member.range().endLine(); line++) {
                    members.putIfAbsent(new Line(member.range().file(), line), memberPath);
                }
                add(memberPath, member.type());
            }
        }
    }

    /** The findings, each about the member that its line describes unless it is about a member already. */
    public List<Diagnostic> attribute(List<Diagnostic> findings) {
        return findings.stream().map(this::attribute).toList();
    }

    private Diagnostic attribute(Diagnostic finding) {
        String member =
                members.get(new Line(finding.range().file(), finding.range().line()));
        boolean known = finding.subject().filter(name -> name.contains(".")).isPresent();
        return member == null || known ? finding : finding.withSubject(member);
    }
}
